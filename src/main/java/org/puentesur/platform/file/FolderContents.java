package org.puentesur.platform.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps contents in a folder under names of our own: complete and on the disk, or not there.
 *
 * <p>A content is written under a passing name, forced to the disk, then moved to its place. It may
 * outlive a transaction that is rolled back: whoever asks for {@link #olderThan} sweeps.
 */
final class FolderContents implements Contents {

  private static final String INCOMING = "incoming";

  private final Path root;

  FolderContents(Path root) {
    this.root = root;
  }

  @Override
  public OutputStream create(UUID id) throws IOException {
    Path passing = Files.createDirectories(root.resolve(INCOMING)).resolve(id.toString());
    return new Incoming(
        FileChannel.open(passing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        passing,
        place(id));
  }

  @Override
  public boolean copy(UUID id, OutputStream out) throws IOException {
    try {
      Files.copy(place(id), out);
      return true;
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /** The contents that have lain here, complete or not, since before a moment. */
  List<UUID> olderThan(Instant moment) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files =
        Files.find(
            root,
            3,
            (file, facts) ->
                facts.isRegularFile() && facts.lastModifiedTime().toInstant().isBefore(moment))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(FolderContents::ours)
          .map(UUID::fromString)
          .toList();
    }
  }

  void remove(UUID id) throws IOException {
    Files.deleteIfExists(root.resolve(INCOMING).resolve(id.toString()));
    Files.deleteIfExists(place(id));
  }

  // ids begin with the time, so that only their end spreads evenly
  private Path place(UUID id) {
    String name = id.toString();
    int end = name.length();
    return root.resolve(name.substring(end - 2))
        .resolve(name.substring(end - 4, end - 2))
        .resolve(name);
  }

  private static boolean ours(String name) {
    return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  /** A content on its way; closing it puts it in its place. */
  private static final class Incoming extends FilterOutputStream {

    private final FileChannel channel;
    private final Path passing;
    private final Path place;

    private Incoming(FileChannel channel, Path passing, Path place) {
      super(Channels.newOutputStream(channel));
      this.channel = channel;
      this.passing = passing;
      this.place = place;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (!channel.isOpen()) {
        return;
      }
      try (channel) {
        channel.force(true);
      }
      Path folder = Files.createDirectories(place.getParent());
      Files.move(passing, place, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
    }

    // the new name, too, must outlive a power cut
    private static void force(Path folder) throws IOException {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }
}

package org.puentesur.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One process at a time uses a data folder; the system gives the lock up with the process. */
final class FolderLock {

  // held here for as long as the process lives: collected, it would give up the lock
  private static FileChannel channel;

  private FolderLock() {}

  static void take(Path folder) {
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        throw new CannotStart(
            "another PuenteSur uses the folder " + folder + ". Stop it, or set DATA_DIR.");
      }
    } catch (IOException e) {
      throw new CannotStart("the folder " + folder + " cannot be used: " + e.getMessage());
    }
  }
}

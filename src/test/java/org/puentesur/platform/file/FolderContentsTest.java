package org.puentesur.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentsTest {

  private final UUID id = UuidCreator.getTimeOrderedEpoch();
  @TempDir Path root;

  @Test
  void gives_back_what_it_took() throws IOException {
    FolderContents contents = new FolderContents(root);
    keep(contents);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(contents.copy(id, out)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("memorando");
  }

  @Test
  void spreads_contents_over_two_levels_by_the_random_end_of_the_id() throws IOException {
    keep(new FolderContents(root));
    String name = id.toString();
    assertThat(root.resolve(name.substring(34)).resolve(name.substring(32, 34)).resolve(name))
        .hasContent("memorando");
  }

  @Test
  void shows_nothing_of_a_content_that_is_not_complete() throws IOException {
    FolderContents contents = new FolderContents(root);
    try (OutputStream half = contents.create(id)) {
      half.write('m');
      assertThat(contents.copy(id, OutputStream.nullOutputStream())).isFalse();
    }
  }

  @Test
  void says_that_it_does_not_keep_a_content() throws IOException {
    assertThat(new FolderContents(root).copy(id, OutputStream.nullOutputStream())).isFalse();
  }

  @Test
  void tells_only_of_old_contents_and_never_of_files_that_others_put_there() throws IOException {
    FolderContents contents = new FolderContents(root);
    Files.writeString(root.resolve("notas.txt"), "de otra persona");
    keep(contents);
    assertThat(contents.olderThan(Instant.now().minusSeconds(60))).isEmpty();
    assertThat(contents.olderThan(Instant.now().plusSeconds(60))).isEqualTo(List.of(id));
  }

  @Test
  void removes_a_content_and_one_that_was_never_finished() throws IOException {
    FolderContents contents = new FolderContents(root);
    UUID other = UuidCreator.getTimeOrderedEpoch();
    OutputStream half = contents.create(other);
    keep(contents);
    contents.remove(id);
    contents.remove(other);
    half.flush();
    try (Stream<Path> left = Files.walk(root).filter(Files::isRegularFile)) {
      assertThat(left).isEmpty();
    }
  }

  private void keep(FolderContents contents) throws IOException {
    try (OutputStream out = contents.create(id)) {
      out.write("memorando".getBytes(StandardCharsets.UTF_8));
    }
  }
}

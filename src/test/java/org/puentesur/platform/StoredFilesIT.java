package org.puentesur.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.puentesur.platform.file.Files;
import org.puentesur.platform.file.StoredFile;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.server.Sql;
import org.puentesur.server.Transactions;

/** Files come back byte by byte, and what is refused leaves nothing. */
@ArquillianTest
class StoredFilesIT {

  private static final int MEGABYTE = 1 << 20;
  private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

  @Inject Files files;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private final UUID record = UUID.randomUUID();

  @Test
  void a_file_of_several_chunks_comes_back_as_it_was() {
    byte[] content = document(MEGABYTE + 17);
    UUID id = add("informe.pdf", new ByteArrayInputStream(content));
    assertThat(copy(id)).isEqualTo(content);
  }

  @Test
  void a_file_is_kept_with_the_hash_of_its_content() throws Exception {
    byte[] content = document(MEGABYTE + 17);
    UUID id = add("informe.pdf", new ByteArrayInputStream(content));
    assertThat((byte[]) sql.one("select sha256 from file where id = ?", id))
        .isEqualTo(MessageDigest.getInstance("SHA-256").digest(content));
  }

  @Test
  void a_file_keeps_its_name_its_type_by_content_and_its_size() {
    UUID id = add("C:\\cartas\\Diseño.pdf", new ByteArrayInputStream(document(5_000)));
    assertThat(transactions.in(() -> files.find(id)))
        .get()
        .returns("Diseño.pdf", StoredFile::name)
        .returns("application/pdf", StoredFile::mediaType)
        .returns(5_000L, StoredFile::size)
        .returns(record, StoredFile::owner);
  }

  @Test
  void a_program_named_as_a_document_is_refused() {
    byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};
    assertThatThrownBy(() -> add("informe.pdf", new ByteArrayInputStream(program)))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("file.type");
  }

  @Test
  void a_file_that_is_too_large_leaves_nothing() {
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(PDF), new ByteArrayInputStream(new byte[11 * MEGABYTE]));
    assertThatThrownBy(() -> add("grande.pdf", endless))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("file.large");
    assertThat(transactions.in(() -> files.of(record))).isEmpty();
  }

  @Test
  void a_file_taken_away_is_gone_with_its_content() throws Exception {
    UUID id = add("informe.pdf", new ByteArrayInputStream(document(5_000)));
    transactions.run(() -> files.remove(id));
    assertThat(transactions.in(() -> files.find(id))).isEmpty();
    assertThat(sql.one("select count(*) from file_chunk where file_id = ?", id)).isEqualTo(0L);
  }

  private UUID add(String name, InputStream content) {
    return transactions.in(
        () -> {
          try {
            return files.add("LISTING", record, name, content);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private byte[] copy(UUID id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    transactions.run(
        () -> {
          try {
            files.copy(id, out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return out.toByteArray();
  }

  private static byte[] document(int size) {
    byte[] content = new byte[size];
    new Random(1994).nextBytes(content);
    System.arraycopy(PDF, 0, content, 0, PDF.length);
    return content;
  }
}

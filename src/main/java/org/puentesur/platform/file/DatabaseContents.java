package org.puentesur.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Keeps contents in the database, in chunks, so that none is ever whole in memory. */
@ApplicationScoped
class DatabaseContents implements Contents {

  private static final int CHUNK = 256 * 1024;

  @PersistenceContext EntityManager em;

  @Override
  public OutputStream create(UUID id) {
    return new BufferedOutputStream(new Chunks(id), CHUNK);
  }

  @Override
  public boolean copy(UUID id, OutputStream out) throws IOException {
    int position = 0;
    List<?> chunk = chunk(id, position);
    while (!chunk.isEmpty()) {
      out.write((byte[]) chunk.get(0));
      chunk = chunk(id, ++position);
    }
    return position > 0;
  }

  private List<?> chunk(UUID id, int position) {
    return em.createNativeQuery(
            "select data from file_chunk where file_id = cast(?1 as uuid) and position = ?2")
        .setParameter(1, id.toString())
        .setParameter(2, position)
        .getResultList();
  }

  private void insert(UUID id, int position, byte[] data) {
    em.createNativeQuery("insert into file_chunk values (cast(?1 as uuid), ?2, ?3)")
        .setParameter(1, id.toString())
        .setParameter(2, position)
        .setParameter(3, data)
        .executeUpdate();
  }

  /** Each write becomes a row. */
  private final class Chunks extends OutputStream {

    private final UUID id;
    private int position;

    private Chunks(UUID id) {
      this.id = id;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      insert(id, position++, Arrays.copyOfRange(bytes, from, from + length));
    }
  }
}

package org.puentesur.platform.file;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.platform.problem.RuleBroken;

/** Where files are kept: in the database, in chunks, so that none is ever whole in memory. */
@ApplicationScoped
public class Files {

  private static final int CHUNK = 256 * 1024;
  private static final String COLUMNS =
      "select id, owner_type, owner_id, name, media_type, size, added_at from file ";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "files.max.mb", defaultValue = "10")
  int mostMegabytes;

  /** Stores a file; refuses one of a wrong type, an empty one, and one that is too large. */
  public UUID add(String ownerType, UUID owner, String name, InputStream content)
      throws IOException {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    byte[] chunk = content.readNBytes(CHUNK);
    if (chunk.length == 0) {
      throw new RuleBroken("file", "file.empty");
    }
    String safe = FileType.safeName(name);
    String type = FileType.of(chunk, safe);
    insert(id, ownerType, owner, safe, type);
    MessageDigest digest = sha256();
    long size = 0;
    for (int position = 0; chunk.length > 0; position++) {
      size += chunk.length;
      if (size > mostMegabytes * 1024L * 1024) {
        throw new RuleBroken("file", "file.large");
      }
      digest.update(chunk);
      insert(id, position, chunk);
      chunk = content.readNBytes(CHUNK);
    }
    em.createNativeQuery("update file set size = ?2, sha256 = ?3 where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, size)
        .setParameter(3, digest.digest())
        .executeUpdate();
    return id;
  }

  public Optional<StoredFile> find(UUID id) {
    return list(em.createNativeQuery(COLUMNS + "where id = cast(?1 as uuid)"), id).stream()
        .findFirst();
  }

  /** The files of a record, oldest first. */
  public List<StoredFile> of(UUID owner) {
    return list(
        em.createNativeQuery(COLUMNS + "where owner_id = cast(?1 as uuid) order by added_at, id"),
        owner);
  }

  /** Writes a file's content, chunk by chunk. */
  public void copy(UUID id, OutputStream out) throws IOException {
    int position = 0;
    List<?> chunk = chunk(id, position);
    while (!chunk.isEmpty()) {
      out.write((byte[]) chunk.get(0));
      chunk = chunk(id, ++position);
    }
  }

  public void remove(UUID id) {
    em.createNativeQuery("delete from file where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .executeUpdate();
  }

  private List<?> chunk(UUID id, int position) {
    return em.createNativeQuery(
            "select data from file_chunk where file_id = cast(?1 as uuid) and position = ?2")
        .setParameter(1, id.toString())
        .setParameter(2, position)
        .getResultList();
  }

  private void insert(UUID id, String ownerType, UUID owner, String name, String type) {
    em.createNativeQuery(
            "insert into file values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4, ?5, 0, '', ?6)")
        .setParameter(1, id.toString())
        .setParameter(2, ownerType)
        .setParameter(3, owner.toString())
        .setParameter(4, name)
        .setParameter(5, type)
        .setParameter(6, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  private void insert(UUID id, int position, byte[] data) {
    em.createNativeQuery("insert into file_chunk values (cast(?1 as uuid), ?2, ?3)")
        .setParameter(1, id.toString())
        .setParameter(2, position)
        .setParameter(3, data)
        .executeUpdate();
  }

  private static List<StoredFile> list(Query query, UUID id) {
    List<?> rows = query.setParameter(1, id.toString()).getResultList();
    return rows.stream().map(row -> toFile((Object[]) row)).toList();
  }

  private static StoredFile toFile(Object[] row) {
    return new StoredFile(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).longValue(),
        ((Timestamp) row[6]).toInstant());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

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
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.platform.problem.RuleBroken;

/** The files of records; what they hold is kept in the database, or in a folder if one is named. */
@ApplicationScoped
public class Files {

  private static final String COLUMNS =
      "select id, owner_type, owner_id, name, media_type, size, added_at from file ";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject DatabaseContents database;

  @Inject
  @ConfigProperty(name = "files.max.mb", defaultValue = "10")
  int mostMegabytes;

  @Inject
  @ConfigProperty(name = "files.folder")
  Optional<String> folder;

  /** Stores a file; refuses one of a wrong type, an empty one, and one that is too large. */
  public UUID add(String ownerType, UUID owner, String name, InputStream content)
      throws IOException {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    byte[] prefix = content.readNBytes(FileType.PREFIX);
    if (prefix.length == 0) {
      throw new RuleBroken("file", "file.empty");
    }
    String safe = FileType.safeName(name);
    insert(id, ownerType, owner, safe, FileType.of(prefix, safe));
    MessageDigest digest = sha256();
    long size;
    try (OutputStream kept = new DigestOutputStream(place().create(id), digest)) {
      kept.write(prefix);
      size = prefix.length + copyRest(content, kept, prefix.length);
    }
    complete(id, size, digest.digest());
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

  /** SHA-256 of a file's content, in hexadecimal. */
  public String sha256(UUID id) {
    return em.createNativeQuery(
            "select encode(sha256, 'hex') from file where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .getSingleResult()
        .toString();
  }

  /** Writes a file's content as it is read, whichever place keeps it. */
  public void copy(UUID id, OutputStream out) throws IOException {
    if (database.copy(id, out)) {
      return;
    }
    Optional<FolderContents> place = folder();
    if (place.isEmpty() || !place.get().copy(id, out)) {
      throw new FileLost(id);
    }
  }

  /** Forgets a file; a content in the folder goes with the next sweep, once this is committed. */
  public void remove(UUID id) {
    em.createNativeQuery("delete from file where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .executeUpdate();
  }

  /** The folder that keeps contents, where the host named one. */
  Optional<FolderContents> folder() {
    return folder.map(Path::of).map(FolderContents::new);
  }

  /** Those among some ids that are files. */
  Set<UUID> among(List<UUID> ids) {
    List<?> rows =
        em.createNativeQuery("select id from file where id = any(cast(?1 as uuid[]))")
            .setParameter(
                1, ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
            .getResultList();
    return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  private Contents place() {
    return folder().<Contents>map(place -> place).orElse(database);
  }

  private long copyRest(InputStream content, OutputStream kept, long before) throws IOException {
    long most = mostMegabytes * 1024L * 1024;
    byte[] buffer = new byte[FileType.PREFIX];
    long copied = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      copied += read;
      if (before + copied > most) {
        throw new RuleBroken("file", "file.large");
      }
      kept.write(buffer, 0, read);
    }
    return copied;
  }

  private void complete(UUID id, long size, byte[] hash) {
    em.createNativeQuery("update file set size = ?2, sha256 = ?3 where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, size)
        .setParameter(3, hash)
        .executeUpdate();
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

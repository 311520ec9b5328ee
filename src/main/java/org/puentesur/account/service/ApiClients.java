package org.puentesur.account.service;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.ApiClient;
import org.puentesur.account.model.ApiClient.Scope;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;

/** Where partner systems are kept; of a token only its hash. */
@ApplicationScoped
public class ApiClients {

  @PersistenceContext EntityManager em;

  public UUID add(String name, byte[] tokenHash, UUID institution, Scope scope, Instant now) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    em.createNativeQuery(
            "insert into api_client values (cast(?1 as uuid), ?2, ?3, cast(?4 as uuid), ?5, ?6)")
        .setParameter(1, id.toString())
        .setParameter(2, name)
        .setParameter(3, tokenHash)
        .setParameter(4, institution.toString())
        .setParameter(5, scope.name())
        .setParameter(6, Timestamp.from(now))
        .executeUpdate();
    return id;
  }

  /** Who shows this token; notes that it was used. */
  public Optional<Caller> find(byte[] tokenHash, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                """
                update api_client c set used_at = ?2 from institution i
                where i.id = c.institution_id and c.token_hash = ?1 and c.revoked_at is null
                returning c.id, c.name, c.scope, c.institution_id, i.country
                """)
            .setParameter(1, tokenHash)
            .setParameter(2, Timestamp.from(now))
            .getResultList();
    return rows.stream().findFirst().map(row -> toCaller((Object[]) row));
  }

  /** All of an institution, or of every one where it is null. */
  public List<ApiClient> of(UUID institution) {
    List<?> rows =
        em.createNativeQuery(
                """
                select id, name, institution_id, scope, created_at, used_at, revoked_at
                from api_client
                where cast(?1 as uuid) is null or institution_id = cast(?1 as uuid)
                order by created_at desc
                """)
            .setParameter(1, institution == null ? null : institution.toString())
            .getResultList();
    return rows.stream().map(row -> toClient((Object[]) row)).toList();
  }

  public void revoke(UUID id, Instant now) {
    em.createNativeQuery("update api_client set revoked_at = ?2 where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  private static Caller toCaller(Object[] row) {
    Set<Role> roles = Scope.valueOf((String) row[2]).roles();
    return new Caller(
        (UUID) row[0], (String) row[1], roles, (UUID) row[3], Set.of((String) row[4]), null);
  }

  private static ApiClient toClient(Object[] row) {
    return new ApiClient(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        Scope.valueOf((String) row[3]),
        instant(row[4]),
        instant(row[5]),
        instant(row[6]));
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}

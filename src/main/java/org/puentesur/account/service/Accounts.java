package org.puentesur.account.service;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.RolesConverter;
import org.puentesur.platform.text.Language;

/** Where accounts, sign-ins and one-time links are kept. */
@ApplicationScoped
public class Accounts {

  private static final String CALLER =
      """
      select a.id, a.name, a.roles, a.institution_id, a.language,
             coalesce(i.country, array_to_string(o.countries, ','))
      from account a
        left join institution i on i.id = a.institution_id
        left join office o on o.id = a.office_id
      """;

  @PersistenceContext EntityManager em;

  public void add(Account account) {
    em.persist(account);
  }

  public void flush() {
    em.flush();
  }

  public boolean none() {
    return ((Number) em.createNativeQuery("select count(*) from account").getSingleResult())
            .longValue()
        == 0;
  }

  public Optional<Account> findByEmail(String email) {
    return em.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  public void addSignIn(byte[] tokenHash, UUID account, Instant now) {
    em.createNativeQuery("insert into sign_in values (?1, cast(?2 as uuid), ?3, ?3)")
        .setParameter(1, tokenHash)
        .setParameter(2, account.toString())
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
  }

  public void removeSignIn(byte[] tokenHash) {
    em.createNativeQuery("delete from sign_in where token_hash = ?1")
        .setParameter(1, tokenHash)
        .executeUpdate();
  }

  public void removeSignInsOf(UUID account) {
    em.createNativeQuery("delete from sign_in where account_id = cast(?1 as uuid)")
        .setParameter(1, account.toString())
        .executeUpdate();
  }

  /** Who shows this token, if their sign-in is neither idle nor old; marks it as seen. */
  public Optional<Caller> findBySignIn(byte[] hash, Instant now, Duration idle, Duration oldest) {
    int seen =
        em.createNativeQuery(
                """
                update sign_in set seen_at = ?2
                where token_hash = ?1 and seen_at > ?3 and started_at > ?4
                """)
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(now.minus(idle)))
            .setParameter(4, Timestamp.from(now.minus(oldest)))
            .executeUpdate();
    return seen == 0
        ? Optional.empty()
        : caller(
            em.createNativeQuery(
                    CALLER
                        + " join sign_in s on s.account_id = a.id where a.active and s.token_hash = ?1")
                .setParameter(1, hash));
  }

  /** Who stands behind an API client's token. */
  public Optional<Caller> findByApiToken(byte[] hash) {
    return caller(
        em.createNativeQuery(
                CALLER
                    + " join api_client c on c.account_id = a.id"
                    + " where a.active and c.revoked_at is null and c.token_hash = ?1")
            .setParameter(1, hash));
  }

  /** Lets a partner system act for an account by a token, of which only the hash is kept. */
  public void addApiClient(String name, byte[] tokenHash, UUID account) {
    em.createNativeQuery(
            "insert into api_client values (cast(?1 as uuid), 1, ?2, ?3, cast(?4 as uuid), null)")
        .setParameter(1, UuidCreator.getTimeOrderedEpoch().toString())
        .setParameter(2, name)
        .setParameter(3, tokenHash)
        .setParameter(4, account.toString())
        .executeUpdate();
  }

  public void addLink(byte[] tokenHash, UUID account, Instant expires) {
    em.createNativeQuery("insert into one_time_link values (?1, cast(?2 as uuid), ?3, null)")
        .setParameter(1, tokenHash)
        .setParameter(2, account.toString())
        .setParameter(3, Timestamp.from(expires))
        .executeUpdate();
  }

  /** Uses up a link; empty where it is unknown, expired or used. */
  public Optional<Account> useLink(byte[] tokenHash, Instant now) {
    return em
        .createNativeQuery(
            """
            update one_time_link set used_at = ?2
            where token_hash = ?1 and used_at is null and expires_at > ?2 returning account_id
            """)
        .setParameter(1, tokenHash)
        .setParameter(2, Timestamp.from(now))
        .getResultList()
        .stream()
        .findFirst()
        .map(id -> em.find(Account.class, id));
  }

  private static Optional<Caller> caller(Query query) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    return rows.stream().findFirst().map(Accounts::toCaller);
  }

  private static Caller toCaller(Object[] row) {
    Set<String> countries =
        row[5] == null
            ? Set.of()
            : Arrays.stream(((String) row[5]).split(","))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
    return new Caller(
        (UUID) row[0],
        (String) row[1],
        new RolesConverter().convertToEntityAttribute(row[2]),
        (UUID) row[3],
        countries,
        Language.of((String) row[4]).orElse(Language.ES));
  }
}

package org.puentesur.account.service;

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

  private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);
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

  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  /** The people of an institution, or of offices and host where it is null, by name. */
  public List<Account> of(UUID institution) {
    return institution == null
        ? em.createQuery(
                "select a from Account a where a.institution is null order by a.name, a.email",
                Account.class)
            .getResultList()
        : em.createQuery(
                "select a from Account a where a.institution = :institution order by a.name, a.email",
                Account.class)
            .setParameter("institution", institution)
            .getResultList();
  }

  /** The active focal points of a country. */
  public List<Account> focalPoints(String country) {
    return those(
        em.createNativeQuery(
            """
        select a.* from account a join institution i on i.id = a.institution_id
        where a.active and 'COUNTRY_FOCAL_POINT' = any(a.roles) and i.country = ?1
        order by a.email
        """,
            Account.class),
        country);
  }

  /** The active facilitators whose office serves a country. */
  public List<Account> facilitators(String country) {
    return those(
        em.createNativeQuery(
            """
        select a.* from account a join office o on o.id = a.office_id
        where a.active and 'FACILITATOR' = any(a.roles) and ?1 = any(o.countries)
        order by a.email
        """,
            Account.class),
        country);
  }

  private static List<Account> those(Query ofCountry, String country) {
    return ofCountry.setParameter(1, country).getResultList().stream()
        .map(Account.class::cast)
        .toList();
  }

  /** The country of an institution. */
  public Optional<String> countryOf(UUID institution) {
    return em
        .createNativeQuery("select country from institution where id = cast(?1 as uuid)")
        .setParameter(1, institution.toString())
        .getResultList()
        .stream()
        .map(String.class::cast)
        .findFirst();
  }

  public long activeAdministrators() {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from account where active and 'ADMINISTRATOR' = any(roles)")
                .getSingleResult())
        .longValue();
  }

  /** Since when each of an account's devices is signed in, latest first. */
  public List<Instant> signInsOf(UUID account) {
    List<?> rows =
        em.createNativeQuery(
                "select started_at from sign_in where account_id = cast(?1 as uuid)"
                    + " order by started_at desc")
            .setParameter(1, account.toString())
            .getResultList();
    return rows.stream().map(each -> ((Timestamp) each).toInstant()).toList();
  }

  public void removeOtherSignIns(UUID account, byte[] kept) {
    em.createNativeQuery(
            "delete from sign_in where account_id = cast(?1 as uuid) and token_hash <> ?2")
        .setParameter(1, account.toString())
        .setParameter(2, kept)
        .executeUpdate();
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
    Optional<Caller> caller = recognise(hash, now, idle, oldest);
    caller.ifPresent(known -> markSeen(hash, now));
    return caller;
  }

  // once a minute is enough to know that a sign-in is used; each time would write a row a request,
  // and let the requests of one person wait for each other
  private void markSeen(byte[] hash, Instant now) {
    em.createNativeQuery("update sign_in set seen_at = ?2 where token_hash = ?1 and seen_at < ?3")
        .setParameter(1, hash)
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, Timestamp.from(now.minus(SEEN_AGAIN)))
        .executeUpdate();
  }

  /** The same without marking it as seen: that a window is open is no use of it. */
  public Optional<Caller> recognise(byte[] hash, Instant now, Duration idle, Duration oldest) {
    return caller(
        em.createNativeQuery(
                CALLER
                    + """
                     join sign_in s on s.account_id = a.id
                    where a.active and s.token_hash = ?1 and s.seen_at > ?2 and s.started_at > ?3
                    """)
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now.minus(idle)))
            .setParameter(3, Timestamp.from(now.minus(oldest))));
  }

  /** An account's person as they are now, if it is still active. */
  public Optional<Caller> caller(UUID account) {
    return caller(
        em.createNativeQuery(CALLER + " where a.active and a.id = cast(?1 as uuid)")
            .setParameter(1, account.toString()));
  }

  /** Keeps the hash of a one-time link; one that the account had before is void. */
  public void replaceLink(byte[] tokenHash, UUID account, Instant expires) {
    em.createNativeQuery(
            "delete from one_time_link where account_id = cast(?1 as uuid) and used_at is null")
        .setParameter(1, account.toString())
        .executeUpdate();
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

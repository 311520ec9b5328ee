package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.ledger.model.LedgerEntry;

/** Where the entries of ledgers are kept. */
@ApplicationScoped
public class LedgerEntries {

  private static final String PAGE =
      """
      select e.id from ledger_entry e where e.cooperation_id = cast(#cooperation as uuid)
        and (cast(#kind as text) is null or e.kind = #kind)
        and (cast(#party as uuid) is null or e.party_id = cast(#party as uuid))
        and (cast(#year as integer) is null
          or e.on_day between make_date(cast(#year as integer), 1, 1)
            and make_date(cast(#year as integer), 12, 31))
        and (cast(#after as integer) is null or e.number < cast(#after as integer))
      order by e.number desc limit #most
      """;

  @PersistenceContext EntityManager em;

  public void add(LedgerEntry entry) {
    em.persist(entry);
    em.flush();
  }

  public Optional<LedgerEntry> find(UUID id) {
    return Optional.ofNullable(em.find(LedgerEntry.class, id));
  }

  /** The last number of a cooperation's ledger, 0 where that is empty. */
  public int last(UUID cooperation) {
    return em.createQuery(
            "select coalesce(max(e.number), 0) from LedgerEntry e"
                + " where e.cooperation = :cooperation",
            Integer.class)
        .setParameter("cooperation", cooperation)
        .getSingleResult();
  }

  /** The entry that takes another back. */
  public Optional<LedgerEntry> reversal(UUID entry) {
    return em.createQuery(
            "select e from LedgerEntry e where e.reverses = :entry", LedgerEntry.class)
        .setParameter("entry", entry)
        .getResultStream()
        .findFirst();
  }

  /** Those of some entries that were taken back. */
  public Set<UUID> reversed(Collection<UUID> entries) {
    return entries.isEmpty()
        ? Set.of()
        : em.createQuery(
                "select e from LedgerEntry e where e.reverses in :entries", LedgerEntry.class)
            .setParameter("entries", entries)
            .getResultStream()
            .map(LedgerEntry::reverses)
            .collect(Collectors.toSet());
  }

  /** A page of a ledger, latest first. */
  public List<LedgerEntry> page(UUID cooperation, LedgerFilter filter, int most) {
    List<?> ids =
        em.createNativeQuery(PAGE)
            .setParameter("cooperation", cooperation.toString())
            .setParameter("kind", filter.kind() == null ? null : filter.kind().name())
            .setParameter("party", filter.party() == null ? null : filter.party().toString())
            .setParameter("year", filter.year() == null ? null : filter.year().toString())
            .setParameter("after", filter.after() == null ? null : filter.after().toString())
            .setParameter("most", most)
            .getResultList();
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select e from LedgerEntry e where e.id in :ids order by e.number desc",
                LedgerEntry.class)
            .setParameter("ids", ids)
            .getResultList();
  }
}

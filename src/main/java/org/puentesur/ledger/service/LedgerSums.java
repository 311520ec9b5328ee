package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.ledger.model.Posting;
import org.puentesur.ledger.model.VarianceExplanation;
import org.puentesur.platform.persistence.Codes;

/** What ledgers come to, and how their differences to the plan are explained. */
@ApplicationScoped
public class LedgerSums {

  private static final String POSTINGS =
      """
      select cooperation_id, kind, party_id, line_id, category,
        cast(extract(year from on_day) as integer), cast(currency as text),
        sum(amount), sum(dollars), sum(days)
      from ledger_entry where cooperation_id = any(cast(#cooperations as uuid[]))
      group by 1, 2, 3, 4, 5, 6, 7
      """;

  @PersistenceContext EntityManager em;

  /** What each of several ledgers comes to, by its cooperation. */
  public Map<UUID, List<Posting>> postings(Collection<UUID> cooperations) {
    List<?> rows =
        em.createNativeQuery(POSTINGS)
            .setParameter("cooperations", Codes.array(cooperations))
            .getResultList();
    return rows.stream()
        .map(row -> posting((Object[]) row))
        .collect(Collectors.groupingBy(Posting::cooperation));
  }

  private static Posting posting(Object[] row) {
    return new Posting(
        (UUID) row[0],
        LedgerKind.valueOf((String) row[1]),
        (UUID) row[2],
        (UUID) row[3],
        CostCategory.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        (String) row[6],
        (BigDecimal) row[7],
        (BigDecimal) row[8],
        (BigDecimal) row[9]);
  }

  public void add(VarianceExplanation explanation) {
    em.persist(explanation);
    em.flush();
  }

  /** Everything that was said of a cooperation's lines, in its order. */
  public List<VarianceExplanation> explanations(UUID cooperation) {
    return explanations(List.of(cooperation));
  }

  private List<VarianceExplanation> explanations(Collection<UUID> cooperations) {
    return em.createQuery(
            "select e from VarianceExplanation e where e.cooperation in :cooperations"
                + " order by e.writtenAt, e.id",
            VarianceExplanation.class)
        .setParameter("cooperations", cooperations)
        .getResultList();
  }

  /** The latest of each line, by cooperation and line. */
  public Map<UUID, Map<UUID, VarianceExplanation>> latest(Collection<UUID> cooperations) {
    Map<UUID, Map<UUID, VarianceExplanation>> latest = new HashMap<>();
    explanations(cooperations)
        .forEach(
            each ->
                latest
                    .computeIfAbsent(each.cooperation(), none -> new HashMap<>())
                    .put(each.line(), each));
    return latest;
  }
}

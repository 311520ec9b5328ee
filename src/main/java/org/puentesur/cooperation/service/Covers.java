package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Cover;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.service.Agreements;
import org.puentesur.platform.persistence.Codes;

/** Where it is kept which agreements cover which cooperations. */
@ApplicationScoped
public class Covers {

  @PersistenceContext EntityManager em;
  @Inject Agreements agreements;
  @Inject Clock clock;

  /** How one is covered today. */
  public Cover of(Cooperation cooperation) {
    return of(List.of(cooperation)).get(cooperation.id());
  }

  /** How each of several is covered today, by its id. */
  public Map<UUID, Cover> of(Collection<Cooperation> cooperations) {
    Map<UUID, Agreement> byId =
        agreements.all().stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
    Map<UUID, List<Agreement>> said = new HashMap<>();
    for (Object[] row : rows(cooperations.stream().map(Cooperation::id).toList())) {
      said.computeIfAbsent((UUID) row[0], none -> new ArrayList<>()).add(byId.get((UUID) row[1]));
    }
    LocalDate today = LocalDate.now(clock);
    return cooperations.stream()
        .collect(
            Collectors.toMap(
                Cooperation::id,
                each -> new Cover(each, said.getOrDefault(each.id(), List.of()), today)));
  }

  private List<Object[]> rows(List<UUID> cooperations) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select cooperation_id, agreement_id from cooperation_agreement
                where cooperation_id = any(cast(?1 as uuid[])) order by agreement_id
                """)
            .setParameter(1, Codes.array(cooperations))
            .getResultList();
    return rows;
  }

  /** Keeps that an agreement covers a cooperation; whether it was not said before. */
  public boolean add(UUID cooperation, UUID agreement) {
    return em.createNativeQuery(
                """
                insert into cooperation_agreement
                values (cast(?1 as uuid), cast(?2 as uuid)) on conflict do nothing
                """)
            .setParameter(1, cooperation.toString())
            .setParameter(2, agreement.toString())
            .executeUpdate()
        == 1;
  }

  /** Takes that back; whether it was said. */
  public boolean remove(UUID cooperation, UUID agreement) {
    return em.createNativeQuery(
                """
                delete from cooperation_agreement where cooperation_id = cast(?1 as uuid)
                  and agreement_id = cast(?2 as uuid)
                """)
            .setParameter(1, cooperation.toString())
            .setParameter(2, agreement.toString())
            .executeUpdate()
        == 1;
  }
}

package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.dialogue.model.Room;
import org.puentesur.platform.persistence.Codes;

/** Those whom the handles in a text name, among those for whom the room is. */
@ApplicationScoped
public class Addressees {

  private static final String NAMED =
      """
      select i.id from institution i
      where i.status = 'DESIGNATED'
        and (lower(i.acronym) = any(cast(?1 as text[]))
          or lower(i.acronym || '-' || i.country) = any(cast(?1 as text[])))
        and (?2 = '{}' or cast(i.id as text) = any(cast(?2 as text[])))
      union
      select a.id from account a
      where a.active
        and lower(regexp_replace(a.name, '\\s+', '.', 'g')) = any(cast(?1 as text[]))
        and (?2 = '{}' or cast(a.institution_id as text) = any(cast(?2 as text[])))
      """;

  @PersistenceContext EntityManager em;

  /** Accounts and institutions of these handles; in a forum any, else those of its parties. */
  public Set<UUID> named(Room room, Set<String> handles) {
    if (handles.isEmpty()) {
      return Set.of();
    }
    List<?> rows =
        em.createNativeQuery(NAMED)
            .setParameter(1, Codes.array(handles))
            .setParameter(2, Codes.array(room.parties()))
            .getResultList();
    return rows.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
  }
}

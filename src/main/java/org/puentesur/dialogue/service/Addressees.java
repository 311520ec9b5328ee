package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.dialogue.model.Mentionable;
import org.puentesur.dialogue.model.Mentions;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.platform.persistence.Codes;
import org.puentesur.platform.text.Language;

/** Those to whom a text in a room can speak: who reads it, and the institutions it is for. */
@ApplicationScoped
public class Addressees {

  private static final String INSTITUTIONS =
      """
       from room r join institution i on i.status = 'DESIGNATED'
        and (r.kind = 'FORUM' or r.parties @> array[cast(i.id as text)])
      where r.id = cast(#room as uuid)
      """;

  private static final String PEOPLE =
      """
       from room r join account a on true
        left join institution i on i.id = a.institution_id
        left join office o on o.id = a.office_id
        left join room_read d on d.room_id = r.id and d.account_id = a.id
      where r.id = cast(#room as uuid) and
      """
          + RoomAccess.READERS;

  private static final String NAMED =
      "select i.id"
          + INSTITUTIONS
          + """
            and (handle(i.acronym) = any(cast(#handles as text[]))
              or handle(i.acronym || '-' || i.country) = any(cast(#handles as text[])))
          union all
          select a.id
          """
          + PEOPLE
          + " and handle(a.name) = any(cast(#handles as text[]))";

  // by the beginning of any word of the name; what is called so comes before what is described so
  private static final String OFFERED_INSTITUTIONS =
      """
      select i.acronym || '-' || i.country, coalesce(i.names ->> #language,
        (select min(n.value) from jsonb_each_text(i.names) n))
      """
          + INSTITUTIONS
          + """
            and (begins_word(i.acronym || '-' || i.country, #typed)
              or exists (select 1 from jsonb_each_text(i.names) n
                where begins_word(n.value, #typed)))
          order by not starts_with(handle(i.acronym || '-' || i.country), handle(#typed)),
            i.acronym, i.country limit 5
          """;

  private static final String OFFERED_PEOPLE =
      "select a.name, coalesce(i.acronym || ' · ' || i.country, '')"
          + PEOPLE
          + """
            and a.id <> cast(#asking as uuid)
            and begins_word(a.name, #typed)
          order by d.at desc nulls last, a.name, a.id limit 6
          """;

  @PersistenceContext EntityManager em;

  /** Accounts and institutions of these handles; only those who read the room. */
  public Set<UUID> named(UUID room, Set<String> handles) {
    if (handles.isEmpty()) {
      return Set.of();
    }
    List<?> rows =
        em.createNativeQuery(NAMED)
            .setParameter("room", room.toString())
            .setParameter("handles", Codes.array(handles))
            .getResultList();
    return rows.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
  }

  /** A few of them by the beginning of a name: people, the latest readers first, institutions. */
  public List<Mentionable> offered(UUID room, String typed, UUID asking, Language language) {
    List<?> people =
        em.createNativeQuery(OFFERED_PEOPLE)
            .setParameter("room", room.toString())
            .setParameter("typed", typed)
            .setParameter("asking", asking.toString())
            .getResultList();
    List<?> institutions =
        em.createNativeQuery(OFFERED_INSTITUTIONS)
            .setParameter("room", room.toString())
            .setParameter("typed", typed)
            .setParameter("language", language.tag())
            .getResultList();
    return Stream.concat(
            people.stream()
                .map(Object[].class::cast)
                .map(row -> mentionable((String) row[0], (String) row[0], (String) row[1])),
            institutions.stream()
                .map(Object[].class::cast)
                .map(row -> mentionable((String) row[0], (String) row[1], null)))
        .toList();
  }

  private static Mentionable mentionable(String called, String name, String institution) {
    return new Mentionable(Mentions.handle(called), name, institution);
  }
}

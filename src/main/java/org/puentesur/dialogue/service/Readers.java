package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.puentesur.dialogue.model.ReaderKind;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.dialogue.model.RoomReader;
import org.puentesur.dialogue.model.ShutOut;

/** Those who read a room, and those who might. */
@ApplicationScoped
public class Readers {

  private static final String PERSON = "select a.id, a.name, i.acronym, i.country, ";

  private static final String ACCOUNTS =
      """
       from room r, account a
        left join institution i on i.id = a.institution_id
        left join office o on o.id = a.office_id
      where r.id = cast(#room as uuid) and
      """;

  private static final String KIND =
      """
      case when r.kind <> 'FORUM' and r.parties @> array[cast(a.institution_id as text)] then 'PARTY'
        when 'REGIONAL_COORDINATOR' = any(a.roles) then 'COORDINATOR'
        when
      """
          + RoomAccess.FACILITATES
          + """
           then 'FACILITATOR'
          when 'COUNTRY_FOCAL_POINT' = any(a.roles) and i.country = any(r.countries)
            and r.kind = 'COOPERATION' then 'FOCAL_POINT'
          when r.kind = 'MEETING' then 'PARTICIPANT'
          else 'OBSERVER' end
          """;

  // of a forum, which is for all members, only those who moderate it
  private static final String LISTED =
      PERSON
          + KIND
          + ACCOUNTS
          + RoomAccess.READERS
          + """
            and (r.kind <> 'FORUM' or a.roles && array['FACILITATOR', 'REGIONAL_COORDINATOR'])
          order by i.country, i.acronym, a.name, a.id limit 500
          """;

  // in a forum those whom its moderators may shut out, elsewhere those who do not read it yet
  private static final String CANDIDATES =
      PERSON
          + "null"
          + ACCOUNTS
          + RoomAccess.MEMBERS
          + " and case when r.kind = 'FORUM' then not a.roles && array['FACILITATOR', 'REGIONAL_COORDINATOR'] and "
          + RoomAccess.READERS
          + " else not "
          + RoomAccess.READERS
          + """
           end
            and (a.email = lower(cast(#words as text))
              or handle(#words) <> '' and begins_word(a.name, #words))
          order by a.name, a.id limit 20
          """;

  private static final String SHUT_OUT =
      """
      select a.id, a.name, i.acronym, i.country, null, s.reason, s.by_name, s.since
      from room_standing s join account a on a.id = s.account_id
        left join institution i on i.id = a.institution_id
      where s.room_id = cast(#room as uuid) and s.standing = 'EXCLUDED'
      order by s.since desc
      """;

  @PersistenceContext EntityManager em;

  /** Those who read a room, by country and institution; of a forum those who moderate it. */
  public List<RoomReader> of(UUID room) {
    return people(in(room, em.createNativeQuery(LISTED)));
  }

  /** Members by a part of their name or their whole address, to be invited or shut out. */
  public List<RoomReader> candidates(UUID room, String words) {
    return people(in(room, em.createNativeQuery(CANDIDATES)).setParameter("words", words));
  }

  /** Those who were shut out of a forum, latest first. */
  public List<ShutOut> shutOut(UUID room) {
    List<?> rows = in(room, em.createNativeQuery(SHUT_OUT)).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ShutOut(
                    person(row),
                    (String) row[5],
                    (String) row[6],
                    ((Timestamp) row[7]).toInstant()))
        .toList();
  }

  private static Query in(UUID room, Query query) {
    return query.setParameter("room", room.toString());
  }

  private static List<RoomReader> people(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> person((Object[]) row)).toList();
  }

  private static RoomReader person(Object[] row) {
    return new RoomReader(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        row[4] == null ? null : ReaderKind.valueOf((String) row[4]));
  }
}

package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.meeting.model.Meeting;
import org.puentesur.meeting.model.MeetingSight;
import org.puentesur.meeting.model.TimeSlot;

/** Where meetings are kept. */
@ApplicationScoped
public class Meetings {

  // sight goes into the cursor too: an id that one may not read tells nothing
  private static final String SEEN =
      """
      with m as (
        select m.*, coalesce(m.starts_at, (
          select max(s.starts_at) from meeting_slot s where s.meeting_id = m.id)) as at
        from meeting m where
      """
          + MeetingSight.MEETINGS
          + """
      )
      select m.id from m
      where (cast(#cooperation as text) is null or m.cooperation = #cooperation)
      """;

  private static final String UPCOMING =
      SEEN
          + """
        and (m.state = 'POLLING'
          or m.at + m.minutes * interval '1 minute' > cast(#now as timestamptz))
        and (cast(#after as uuid) is null or (m.at, m.id) > (
          select at, id from m where id = cast(#after as uuid)))
      order by m.at, m.id limit #most
      """;

  private static final String PAST =
      SEEN
          + """
        and m.state <> 'POLLING'
        and m.at + m.minutes * interval '1 minute' <= cast(#now as timestamptz)
        and (cast(#after as uuid) is null or (m.at, m.id) < (
          select at, id from m where id = cast(#after as uuid)))
      order by m.at desc, m.id desc limit #most
      """;

  private static final String UNANSWERED =
      """
      select distinct m.id from meeting m join meeting_invitee i on i.meeting_id = m.id
      where m.state = 'PLANNED' and m.starts_at > ?3 and i.answer = 'OPEN'
        and (i.person and i.party_id = cast(?1 as uuid)
          or not i.person and i.party_id = cast(?2 as uuid))
      """;

  private static final String POLLED =
      """
      select distinct m.id from meeting m join meeting_invitee i on i.meeting_id = m.id
      where m.state = 'POLLING'
        and exists (select 1 from meeting_slot s where s.meeting_id = m.id and s.starts_at > ?3)
        and (i.person and i.party_id = cast(?1 as uuid)
          or not i.person and i.party_id = cast(?2 as uuid))
      """;

  @PersistenceContext EntityManager em;

  public void add(Meeting meeting) {
    em.persist(meeting);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Optional<Meeting> find(UUID id) {
    return Optional.ofNullable(em.find(Meeting.class, id));
  }

  /** A page of what one may see, in the order of the query. */
  public List<Meeting> page(MeetingQuery query, MeetingSight sight, Instant now, int most) {
    Query page = query.past() ? em.createNativeQuery(PAST) : em.createNativeQuery(UPCOMING);
    List<Meeting> found =
        whole(
            page.setParameter("everywhere", sight.everywhere())
                .setParameter("account", sight.account().toString())
                .setParameter("institution", sight.institution().toString())
                .setParameter("countries", sight.countries())
                .setParameter("cooperation", query.cooperation())
                .setParameter("now", now.toString())
                .setParameter("after", query.after() == null ? null : query.after().toString())
                .setParameter("most", most)
                .getResultList());
    Comparator<Meeting> soonest =
        Comparator.comparing(Meetings::at).thenComparing(meeting -> meeting.id().toString());
    return found.stream().sorted(query.past() ? soonest.reversed() : soonest).toList();
  }

  // as the queries have it: of a poll the last of what is proposed
  private static Instant at(Meeting meeting) {
    List<TimeSlot> slots = meeting.slots();
    return slots.get(slots.size() - 1).start();
  }

  /** Those to come that a person has not answered, in person or for their institution. */
  public List<Meeting> unanswered(MeetingSight sight, Instant now) {
    return whole(
        em.createNativeQuery(UNANSWERED)
            .setParameter(1, sight.account().toString())
            .setParameter(2, sight.institution().toString())
            .setParameter(3, Timestamp.from(now))
            .getResultList());
  }

  /** Those whose date the person, or their institution, is asked for. */
  public List<Meeting> polled(MeetingSight sight, Instant now) {
    return whole(
        em.createNativeQuery(POLLED)
            .setParameter(1, sight.account().toString())
            .setParameter(2, sight.institution().toString())
            .setParameter(3, Timestamp.from(now))
            .getResultList());
  }

  private List<Meeting> whole(List<?> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select distinct m from Meeting m left join fetch m.invited where m.id in :ids",
                Meeting.class)
            .setParameter("ids", ids)
            .getResultList();
  }
}

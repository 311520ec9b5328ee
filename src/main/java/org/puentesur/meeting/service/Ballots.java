package org.puentesur.meeting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.meeting.model.Ballot;
import org.puentesur.meeting.model.Invitee;
import org.puentesur.meeting.model.Meeting;

/** Where it is kept who can come when. */
@ApplicationScoped
public class Ballots {

  @PersistenceContext EntityManager em;

  public void add(Ballot ballot) {
    em.persist(ballot);
  }

  public void flush() {
    em.flush();
  }

  /** In the order in which they came. */
  public List<Ballot> of(UUID meeting) {
    return em.createQuery(
            "select distinct b from Ballot b left join fetch b.votes where b.meeting = :meeting"
                + " order by b.id",
            Ballot.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** That of one of the invited. */
  public Optional<Ballot> find(Meeting meeting, Invitee by) {
    return of(meeting.id()).stream().filter(ballot -> ballot.of(by)).findFirst();
  }
}

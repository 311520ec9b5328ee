package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.MatchState;

/** Where decisions about matches are kept. */
@ApplicationScoped
public class Matches {

  @PersistenceContext EntityManager em;

  public void add(Match match) {
    em.persist(match);
  }

  public void flush() {
    em.flush();
  }

  public Optional<Match> find(UUID demand, UUID offer) {
    return em.createQuery(
            "select m from Match m where m.demand = :demand and m.offer = :offer", Match.class)
        .setParameter("demand", demand)
        .setParameter("offer", offer)
        .getResultStream()
        .findFirst();
  }

  /** The decisions about a demand, by offer. */
  public Map<UUID, Match> ofDemand(UUID demand) {
    return em.createQuery("select m from Match m where m.demand = :demand", Match.class)
        .setParameter("demand", demand)
        .getResultStream()
        .collect(Collectors.toMap(Match::offer, Function.identity()));
  }

  /** The decisions about an offer, by demand. */
  public Map<UUID, Match> ofOffer(UUID offer) {
    return em.createQuery("select m from Match m where m.offer = :offer", Match.class)
        .setParameter("offer", offer)
        .getResultStream()
        .collect(Collectors.toMap(Match::demand, Function.identity()));
  }

  /** Invitations that involve an institution, latest first. */
  public List<Match> invitationsOf(UUID institution) {
    return em.createQuery(
            "select m from Match m where (m.recipient = :institution or m.provider = :institution)"
                + " and m.state = :state order by m.changedAt desc, m.id",
            Match.class)
        .setParameter("institution", institution)
        .setParameter("state", MatchState.INVITED)
        .getResultList();
  }

  /** Invitations whose time to answer has passed. */
  public List<Match> unanswered(Instant now, int most) {
    return em.createQuery(
            "select m from Match m where m.state = :state and m.answerUntil < :now"
                + " order by m.answerUntil",
            Match.class)
        .setParameter("state", MatchState.INVITED)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }
}

package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puentesur.plan.model.Plan;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.VersionState;
import org.puentesur.platform.persistence.Codes;

/** Where plans and their versions are kept. */
@ApplicationScoped
public class Plans {

  private static final String UNSIGNED =
      """
      select cast(v.id as text) from plan_version v
      join plan p on p.id = v.plan_id join cooperation c on c.id = p.cooperation_id
      where v.state = 'PROPOSED' and v.balanced
        and c.phase in ('FORMULATION', 'AGREED', 'EXECUTION')
        and exists (select unnest(v.signatories) intersect select unnest(cast(#places as text[]))
          except select s.signatory from plan_signature s where s.version_id = v.id)
      """;

  @PersistenceContext EntityManager em;

  public void add(Plan plan) {
    em.persist(plan);
  }

  public void add(PlanVersion version) {
    em.persist(version);
  }

  public void remove(PlanVersion draft) {
    em.remove(draft);
  }

  public void flush() {
    em.flush();
  }

  public Optional<Plan> of(UUID cooperation) {
    return em.createQuery("select p from Plan p where p.cooperation = :cooperation", Plan.class)
        .setParameter("cooperation", cooperation)
        .getResultStream()
        .findFirst();
  }

  /**
   * Has nobody else begin a plan or a draft of a cooperation until the transaction ends: whoever
   * wants to as well waits, and then finds what this one has begun.
   */
  void begin(UUID cooperation) {
    em.createNativeQuery("select 1 from cooperation where id = cast(?1 as uuid) for no key update")
        .setParameter(1, cooperation.toString())
        .getSingleResult();
  }

  public Optional<PlanVersion> find(UUID version) {
    return Optional.ofNullable(version).map(id -> em.find(PlanVersion.class, id));
  }

  /** The version as it is now; whoever else wants to change it waits until this one has. */
  public PlanVersion hold(PlanVersion version) {
    em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
    return version;
  }

  /** All proposals, latest first. */
  public List<PlanVersion> proposals(UUID plan) {
    return em.createQuery(
            "select v from PlanVersion v where v.plan = :plan and v.number is not null"
                + " order by v.number desc",
            PlanVersion.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  public Optional<PlanVersion> proposal(UUID plan, int number) {
    return em.createQuery(
            "select v from PlanVersion v where v.plan = :plan and v.number = :number",
            PlanVersion.class)
        .setParameter("plan", plan)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The draft on which a party works. */
  public Optional<PlanVersion> draft(UUID plan, UUID institution) {
    return em.createQuery(
            "select v from PlanVersion v where v.plan = :plan and v.number is null"
                + " and v.institution = :institution",
            PlanVersion.class)
        .setParameter("plan", plan)
        .setParameter("institution", institution)
        .getResultStream()
        .findFirst();
  }

  /**
   * Of each cooperation the proposal that counts now: the latest that is signed or waits for it.
   */
  public Map<UUID, PlanVersion> standing(Collection<UUID> cooperations) {
    Map<UUID, PlanVersion> standing = new HashMap<>();
    if (!cooperations.isEmpty()) {
      em.createQuery(
              "select p.cooperation, v from PlanVersion v join Plan p on p.id = v.plan"
                  + " where p.cooperation in :cooperations and v.state in :states"
                  + " order by v.number",
              Object[].class)
          .setParameter("cooperations", cooperations)
          .setParameter("states", List.of(VersionState.PROPOSED, VersionState.SIGNED))
          .getResultList()
          .forEach(row -> keep((UUID) row[0], (PlanVersion) row[1], standing));
    }
    return standing;
  }

  // an amendment that waits for signatures leaves what is signed in force
  private static void keep(UUID cooperation, PlanVersion later, Map<UUID, PlanVersion> standing) {
    standing.merge(
        cooperation,
        later,
        (one, other) ->
            other.state() == VersionState.SIGNED || one.state() != VersionState.SIGNED
                ? other
                : one);
  }

  /** Proposals that wait for a signature at one of these places. */
  public List<Found> unsigned(Set<String> places) {
    List<?> ids =
        em.createNativeQuery(UNSIGNED).setParameter("places", Codes.array(places)).getResultList();
    return ids.stream()
        .map(id -> em.find(PlanVersion.class, UUID.fromString(id.toString())))
        .map(version -> new Found(em.find(Plan.class, version.plan()), version))
        .toList();
  }

  /** The proposal that has this hash, with its plan. */
  public Optional<Found> ofHash(String hash) {
    return em.createQuery(
            "select p, v from PlanVersion v join Plan p on p.id = v.plan where v.hash = :hash",
            Object[].class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst()
        .map(row -> new Found((Plan) row[0], (PlanVersion) row[1]));
  }

  /** A version and the plan that it is of. */
  public record Found(Plan plan, PlanVersion version) {}
}

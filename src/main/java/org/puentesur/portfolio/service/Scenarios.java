package org.puentesur.portfolio.service;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Outcome;
import org.puentesur.portfolio.model.Parameters;
import org.puentesur.portfolio.model.Scenario;
import org.puentesur.portfolio.model.Scenario.State;

/** Where scenarios are kept, each with the instance that it is computed from. */
@ApplicationScoped
public class Scenarios {

  private static final String COLUMNS =
      """
      select id, parameters, state, progress, result, created_at, applied_at
      from portfolio_scenario
      """;

  /** A scenario that a node has taken. */
  record Claimed(UUID id, Parameters parameters, Instance instance) {}

  @PersistenceContext EntityManager em;

  UUID add(UUID owner, Parameters parameters, Instance instance, Instant now) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    em.createNativeQuery(
            """
            insert into portfolio_scenario
              (id, owner_id, parameters, instance, state, created_at)
            values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as jsonb), cast(?4 as jsonb),
              'QUEUED', ?5)
            """)
        .setParameter(1, id.toString())
        .setParameter(2, owner.toString())
        .setParameter(3, ScenarioJson.write(parameters))
        .setParameter(4, InstanceJson.write(instance))
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
    return id;
  }

  List<Scenario> of(UUID owner, int most) {
    List<?> rows =
        em.createNativeQuery(
                COLUMNS + "where owner_id = cast(?1 as uuid) order by created_at desc limit ?2")
            .setParameter(1, owner.toString())
            .setParameter(2, most)
            .getResultList();
    return rows.stream().map(row -> toScenario((Object[]) row)).toList();
  }

  Optional<Scenario> find(UUID owner, UUID id) {
    List<?> rows =
        em.createNativeQuery(
                COLUMNS + "where owner_id = cast(?1 as uuid) and id = cast(?2 as uuid)")
            .setParameter(1, owner.toString())
            .setParameter(2, id.toString())
            .getResultList();
    return rows.stream().findFirst().map(row -> toScenario((Object[]) row));
  }

  /** The oldest that waits, or whose node has been silent since a moment; taken for this one. */
  Optional<Claimed> claim(Instant silentSince, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                """
                update portfolio_scenario set state = 'RUNNING', progress = 0, alive_at = ?2
                where id = (select id from portfolio_scenario
                  where state = 'QUEUED' or state = 'RUNNING' and alive_at < ?1
                  order by created_at limit 1 for update skip locked)
                returning id, parameters, instance
                """)
            .setParameter(1, Timestamp.from(silentSince))
            .setParameter(2, Timestamp.from(now))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(
            row ->
                new Claimed(
                    (UUID) row[0], ScenarioJson.parameters(row[1]), InstanceJson.instance(row[2])));
  }

  void alive(UUID id, int progress, Instant now) {
    em.createNativeQuery(
            """
            update portfolio_scenario set progress = ?2, alive_at = ?3
            where id = cast(?1 as uuid) and state = 'RUNNING'
            """)
        .setParameter(1, id.toString())
        .setParameter(2, progress)
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
  }

  void done(UUID id, Outcome outcome) {
    em.createNativeQuery(
            """
            update portfolio_scenario
            set state = 'DONE', progress = 100, result = cast(?2 as jsonb)
            where id = cast(?1 as uuid)
            """)
        .setParameter(1, id.toString())
        .setParameter(2, ScenarioJson.write(outcome))
        .executeUpdate();
  }

  void failed(UUID id) {
    em.createNativeQuery(
            "update portfolio_scenario set state = 'FAILED' where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .executeUpdate();
  }

  /** Whether it was not applied before. */
  boolean apply(UUID id, Instant now) {
    return em.createNativeQuery(
                """
                update portfolio_scenario set applied_at = ?2
                where id = cast(?1 as uuid) and applied_at is null and state = 'DONE'
                """)
            .setParameter(1, id.toString())
            .setParameter(2, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  private static Scenario toScenario(Object[] row) {
    return new Scenario(
        (UUID) row[0],
        ScenarioJson.parameters(row[1]),
        State.valueOf((String) row[2]),
        ((Number) row[3]).intValue(),
        ScenarioJson.outcome(row[4]),
        ((Timestamp) row[5]).toInstant(),
        row[6] == null ? null : ((Timestamp) row[6]).toInstant());
  }
}

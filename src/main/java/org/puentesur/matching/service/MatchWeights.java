package org.puentesur.matching.service;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.matching.model.Component;
import org.puentesur.matching.model.Weights;
import org.puentesur.platform.persistence.Json;

/** Where the weights are kept, each set of them for good. */
@ApplicationScoped
public class MatchWeights {

  @PersistenceContext EntityManager em;

  /** Those that hold. */
  public Weights now() {
    List<?> rows =
        em.createNativeQuery(
                "select cast(weights as text) from match_weights order by id desc limit 1")
            .getResultList();
    return rows.isEmpty() ? Weights.INITIAL : read((String) rows.get(0));
  }

  /** Lets other weights hold from now on. */
  public UUID set(Weights weights, Instant now) {
    Map<String, Integer> column = new TreeMap<>();
    weights.of().forEach((component, weight) -> column.put(component.name(), weight));
    UUID id = UuidCreator.getTimeOrderedEpoch();
    em.createNativeQuery(
            "insert into match_weights values (cast(?1 as uuid), cast(?2 as jsonb), ?3)")
        .setParameter(1, id.toString())
        .setParameter(2, Json.write(column))
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
    return id;
  }

  private static Weights read(String column) {
    Map<String, Object> fields = Json.read(column);
    Map<Component, Integer> weights = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      Integer weight = Json.number(fields, component.name());
      if (weight != null) {
        weights.put(component, weight);
      }
    }
    return new Weights(weights);
  }
}

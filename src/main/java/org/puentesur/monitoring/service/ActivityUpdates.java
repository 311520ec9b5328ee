package org.puentesur.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.monitoring.model.ActivityUpdate;

/** Where it is kept what parties say of activities. */
@ApplicationScoped
public class ActivityUpdates {

  @PersistenceContext EntityManager em;

  public void add(ActivityUpdate update) {
    em.persist(update);
    em.flush();
  }

  /** All that was said of an activity, latest first. */
  public List<ActivityUpdate> of(UUID cooperation, UUID line) {
    return em.createQuery(
            "select u from ActivityUpdate u where u.cooperation = :cooperation and u.line = :line"
                + " order by u.saidAt desc, u.id desc",
            ActivityUpdate.class)
        .setParameter("cooperation", cooperation)
        .setParameter("line", line)
        .getResultList();
  }

  /** Of each of several cooperations what was last said, by the activity's line. */
  public Map<UUID, Map<UUID, ActivityUpdate>> latest(Collection<UUID> cooperations) {
    Map<UUID, Map<UUID, ActivityUpdate>> latest = new HashMap<>();
    if (!cooperations.isEmpty()) {
      em.createQuery(
              "select u from ActivityUpdate u where u.cooperation in :cooperations"
                  + " order by u.saidAt, u.id",
              ActivityUpdate.class)
          .setParameter("cooperations", cooperations)
          .getResultStream()
          .forEach(
              each ->
                  latest
                      .computeIfAbsent(each.cooperation(), none -> new HashMap<>())
                      .put(each.line(), each));
    }
    return latest;
  }
}

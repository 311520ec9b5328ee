package org.puentesur.agenda.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.agenda.model.Topic;
import org.puentesur.platform.persistence.TranslationsConverter;

/** Where topics and the crosswalk between their schemes are kept. */
@ApplicationScoped
public class Topics {

  @PersistenceContext EntityManager em;

  /** Every topic, scheme by scheme, each after its parent's elder siblings. */
  public List<Topic> all() {
    List<?> rows =
        em.createNativeQuery(
                """
                select t.code, t.scheme, t.parent, cast(t.labels as text)
                from topic t left join topic p on p.code = t.parent
                order by t.scheme, coalesce(p.position, t.position), t.parent nulls first, t.position
                """)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Topic(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    TranslationsConverter.parse((String) row[3])))
        .toList();
  }

  /** The codes that each code is linked to in another scheme, both ways. */
  public Map<String, List<String>> crosswalk() {
    Map<String, List<String>> links = new HashMap<>();
    for (Object link :
        em.createNativeQuery("select source, target from topic_link").getResultList()) {
      Object[] row = (Object[]) link;
      links.computeIfAbsent((String) row[0], code -> new ArrayList<>()).add((String) row[1]);
      links.computeIfAbsent((String) row[1], code -> new ArrayList<>()).add((String) row[0]);
    }
    return links;
  }

  public void put(Topic topic, int position) {
    em.createNativeQuery(
            """
            insert into topic (code, scheme, parent, position, labels)
            values (?1, ?2, ?3, ?4, cast(?5 as jsonb))
            on conflict (code) do update set labels = excluded.labels, position = excluded.position
            """)
        .setParameter(1, topic.code())
        .setParameter(2, topic.scheme())
        .setParameter(3, topic.parent())
        .setParameter(4, position)
        .setParameter(5, new TranslationsConverter().convertToDatabaseColumn(topic.labels()))
        .executeUpdate();
  }

  public void link(String source, String target, String relation) {
    em.createNativeQuery("insert into topic_link values (?1, ?2, ?3) on conflict do nothing")
        .setParameter(1, source)
        .setParameter(2, target)
        .setParameter(3, relation)
        .executeUpdate();
  }
}

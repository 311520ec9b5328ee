package org.puentesur.agenda.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.model.TopicLink;
import org.puentesur.platform.persistence.Codes;
import org.puentesur.platform.persistence.TranslationsConverter;
import org.puentesur.platform.problem.NotFound;

/** Where topics and the crosswalk between their schemes are kept. */
@ApplicationScoped
public class Topics {

  private static final String COLUMNS =
      "select t.code, t.scheme, t.parent, cast(t.labels as text) from topic t ";
  private static final String ALL =
      COLUMNS
          + """
          left join topic p on p.code = t.parent
          order by t.scheme, coalesce(p.position, t.position), t.parent nulls first, t.position
          """;
  private static final String PAGE =
      """
      with t as (
        select t.*,
          row(t.scheme, coalesce(p.position, t.position), coalesce(t.parent, ''), t.position, t.code)
            as place
        from topic t left join topic p on p.code = t.parent)
      select t.code, t.scheme, t.parent, cast(t.labels as text) from t
      where (cast(#scheme as text) is null or t.scheme = cast(#scheme as text))
        and (cast(#parent as text) is null or coalesce(t.parent, '') = cast(#parent as text))
        and (cast(#after as text) is null
          or t.place > (select place from t where code = cast(#after as text)))
      order by t.place limit #most
      """;

  @PersistenceContext EntityManager em;

  /** Every topic, scheme by scheme, each after its parent's elder siblings. */
  public List<Topic> all() {
    return rows(em.createNativeQuery(ALL));
  }

  /** A page of a search, in the same order. */
  public List<Topic> page(TopicQuery query, int most) {
    return rows(
        em.createNativeQuery(PAGE)
            .setParameter("scheme", query.scheme() == null ? null : query.scheme().name())
            .setParameter("parent", query.parent())
            .setParameter("after", query.after())
            .setParameter("most", most));
  }

  public Topic get(String code) {
    return rows(em.createNativeQuery(COLUMNS + "where t.code = ?1").setParameter(1, code)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("topic " + code));
  }

  /** The topics of some codes, those that exist. */
  public List<Topic> several(Set<String> codes) {
    return rows(
        em.createNativeQuery(COLUMNS + "where t.code = any(cast(?1 as text[]))")
            .setParameter(1, Codes.array(codes)));
  }

  /** Whether there is a topic of each code. */
  public boolean know(Set<String> codes) {
    Object known =
        em.createNativeQuery("select count(*) from topic where code = any(cast(?1 as text[]))")
            .setParameter(1, Codes.array(codes))
            .getSingleResult();
    return ((Number) known).intValue() == codes.size();
  }

  /** A topic's counterparts in other schemes, the closest first. */
  public List<TopicLink> links(String code) {
    List<?> rows =
        em.createNativeQuery(
                """
                select t.code, t.scheme, l.relation
                from (select target as code, relation from topic_link where source = ?1
                      union select source, relation from topic_link where target = ?1) l
                join topic t on t.code = l.code
                order by l.relation, t.scheme, t.position
                """)
            .setParameter(1, code)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new TopicLink((String) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  private static List<Topic> rows(Query query) {
    List<?> rows = query.getResultList();
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

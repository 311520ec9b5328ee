package org.puentesur.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.account.model.Sight;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;

/** Where offers and demands are kept. */
@ApplicationScoped
public class Listings {

  private static final String PAGE =
      """
      select l.* from listing l
      where (cast(#kind as text) is null or l.kind = cast(#kind as text))
        and (cast(#state as text) is null or l.state = cast(#state as text))
        and (cast(#own as boolean) is not true or l.institution_id = cast(#institution as uuid))
        and (cast(#topic as text) is null or cast(#topic as text) = any(l.topics)
             or exists (select 1 from unnest(l.topics) t where t like cast(#topic as text) || '.%'))
        and (cast(#text as text) is null or l.title || ' ' || l.summary || ' ' || l.description
             ilike '%' || cast(#text as text) || '%')
        and (cast(#after as uuid) is null or (l.changed_at, l.id) <
             (select a.changed_at, a.id from listing a where a.id = cast(#after as uuid)))
        and
      """
          + Sight.LISTINGS
          + " order by l.changed_at desc, l.id desc limit #most";

  @PersistenceContext EntityManager em;

  public void add(Listing listing) {
    em.persist(listing);
    em.flush();
  }

  public Optional<Listing> find(UUID id) {
    return Optional.ofNullable(em.find(Listing.class, id));
  }

  /** Makes the change known to the database now, so that a conflict is met here. */
  public void flush() {
    em.flush();
  }

  /** What a person sees, latest change first. */
  public List<Listing> page(ListingQuery query, Sight sight, int most) {
    return em
        .createNativeQuery(PAGE, Listing.class)
        .setParameter("kind", query.kind() == null ? null : query.kind().name())
        .setParameter("state", query.state() == null ? null : query.state().name())
        .setParameter("own", query.own())
        .setParameter("topic", query.topic())
        .setParameter("text", query.text() == null ? null : escape(query.text()))
        .setParameter("after", query.after() == null ? null : query.after().toString())
        .setParameter("most", most)
        .setParameter("member", sight.member())
        .setParameter("institution", sight.institution().toString())
        .setParameter("everywhere", sight.everywhere())
        .setParameter("countries", sight.countries())
        .getResultList()
        .stream()
        .map(Listing.class::cast)
        .toList();
  }

  /** All published ones of a kind; what matching compares with. */
  public List<Listing> published(Kind kind) {
    return em.createQuery(
            "select l from "
                + (kind == Kind.OFFER ? "Offer" : "Demand")
                + " l where l.state = org.puentesur.exchange.model.State.PUBLISHED",
            Listing.class)
        .getResultList();
  }

  private static String escape(String text) {
    return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}

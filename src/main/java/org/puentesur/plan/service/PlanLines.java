package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.plan.model.PlanComment;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanLine;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSignature;

/** Where the lines of versions are kept, and what people say and sign under them. */
@ApplicationScoped
public class PlanLines {

  @PersistenceContext EntityManager em;

  public void add(PlanLine line) {
    em.persist(line);
  }

  public void remove(PlanLine line) {
    em.remove(line);
  }

  public void flush() {
    em.flush();
  }

  public void add(PlanComment comment) {
    em.persist(comment);
  }

  public void add(PlanSignature signature) {
    em.persist(signature);
    em.flush();
  }

  /** All lines of a version, in their order. */
  public List<PlanLine> of(UUID version) {
    return em.createQuery(
            "select l from PlanLine l where l.of = :version order by l.position, l.line",
            PlanLine.class)
        .setParameter("version", version)
        .getResultList();
  }

  /** What a version says. */
  public PlanContent content(UUID version) {
    return new PlanContent(of(version).stream().map(PlanLine::row).toList());
  }

  /** What each of several versions says; one that says nothing has no entry. */
  public Map<UUID, PlanContent> contents(Collection<UUID> versions) {
    Map<UUID, List<PlanRow>> rows = new HashMap<>();
    if (!versions.isEmpty()) {
      em.createQuery(
              "select l from PlanLine l where l.of in :versions order by l.position, l.line",
              PlanLine.class)
          .setParameter("versions", versions)
          .getResultStream()
          .forEach(
              line -> rows.computeIfAbsent(line.of(), none -> new ArrayList<>()).add(line.row()));
    }
    Map<UUID, PlanContent> contents = new HashMap<>();
    rows.forEach((version, own) -> contents.put(version, new PlanContent(own)));
    return contents;
  }

  /** Those of some lines that a version has. */
  public List<PlanLine> of(UUID version, Collection<UUID> lines) {
    return lines.isEmpty()
        ? List.of()
        : em.createQuery(
                "select l from PlanLine l where l.of = :version and l.line in :lines",
                PlanLine.class)
            .setParameter("version", version)
            .setParameter("lines", lines)
            .getResultList();
  }

  /** The place of the last line, 0 where there is none. */
  public int last(UUID version) {
    return em.createQuery(
            "select coalesce(max(l.position), 0) from PlanLine l where l.of = :version",
            Integer.class)
        .setParameter("version", version)
        .getSingleResult();
  }

  /** What was said of all versions of a plan, in its order. */
  public List<PlanComment> comments(UUID plan) {
    return em.createQuery(
            "select c from PlanComment c, PlanVersion v where v.id = c.of and v.plan = :plan"
                + " order by c.saidAt, c.id",
            PlanComment.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  public Optional<PlanComment> comment(UUID id) {
    return Optional.ofNullable(em.find(PlanComment.class, id));
  }

  /** The signatures under a version, in the order in which they were given. */
  public List<PlanSignature> signatures(UUID version) {
    return em.createQuery(
            "select s from PlanSignature s where s.of = :version order by s.signedAt, s.id",
            PlanSignature.class)
        .setParameter("version", version)
        .getResultList();
  }

  /** The signatures under several versions. */
  public Map<UUID, List<PlanSignature>> signatures(Collection<UUID> versions) {
    return versions.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select s from PlanSignature s where s.of in :versions", PlanSignature.class)
            .setParameter("versions", versions)
            .getResultStream()
            .collect(Collectors.groupingBy(PlanSignature::of));
  }
}

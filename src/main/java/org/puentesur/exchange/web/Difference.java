package org.puentesur.exchange.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Need;

/**
 * A field in which two texts of one draft differ.
 *
 * @param field whose label stands under {@code field.}
 */
public record Difference(String field, String mine, String theirs) implements Serializable {

  /** Every written field that differs, in the order of the form. */
  static List<Difference> between(Content mine, Content theirs) {
    List<Difference> found = new ArrayList<>();
    add(found, "title", mine.title(), theirs.title());
    add(found, "summary", mine.summary(), theirs.summary());
    add(found, "description", mine.description(), theirs.description());
    if (mine.specifics() instanceof Need my && theirs.specifics() instanceof Need their) {
      add(found, "problem", my.problem(), their.problem());
      add(found, "baseline", my.baseline(), their.baseline());
      add(found, "target", my.target(), their.target());
    }
    if (mine.specifics() instanceof Capacity my && theirs.specifics() instanceof Capacity their) {
      add(found, "change", my.evidence().change(), their.evidence().change());
      add(found, "place", my.evidence().place(), their.evidence().place());
      add(found, "measure", my.evidence().measure(), their.evidence().measure());
    }
    add(found, "topics", mine.topics(), theirs.topics());
    return found;
  }

  private static void add(List<Difference> found, String field, Object mine, Object theirs) {
    if (!mine.equals(theirs)) {
      found.add(new Difference(field, text(mine), text(theirs)));
    }
  }

  private static String text(Object value) {
    return value instanceof Set<?> codes
        ? String.join(", ", codes.stream().map(Object::toString).sorted().toList())
        : value.toString();
  }
}

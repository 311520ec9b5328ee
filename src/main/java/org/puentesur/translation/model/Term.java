package org.puentesur.translation.model;

import java.util.Set;

/**
 * How a term is said in the other language.
 *
 * @param rendering the usual way, in the number of the term
 * @param accepted every way that is right, in small letters unless it is right as it is written
 *     only
 * @param exact whether it is right as it is written only
 */
record Term(String rendering, Set<String> accepted, boolean exact) {

  Term(String rendering, Set<String> accepted) {
    this(rendering, accepted, false);
  }

  /** What must come out as it went in, such as an address. */
  static Term asItIs(String text) {
    return new Term(text, Set.of(text), true);
  }
}

package org.puentesur.translation.model;

import java.util.Set;

/**
 * How a term is said in the other language.
 *
 * @param rendering the usual way, in the number of the term
 * @param accepted every way that is right, in small letters
 */
record Term(String rendering, Set<String> accepted) {

  /** What must come out as it went in, such as an address. */
  static Term asItIs(String text) {
    return new Term(text, Set.of(TermList.key(text)));
  }
}

package org.puentesur.translation.service;

import java.util.List;
import org.puentesur.translation.model.Pair;

/**
 * What the host's administrator sees of the machine.
 *
 * @param engine its name, empty where there is none
 * @param host where texts are sent, empty where they stay on this machine
 * @param pairs every pair of languages that can be read, over Spanish too
 * @param problem why it cannot translate, as it says itself; empty where it can
 * @param confidential whether confidential texts are translated too
 */
public record TranslationState(
    String engine, String host, List<Pair> pairs, String problem, boolean confidential) {

  /** Whether it can translate. */
  public boolean works() {
    return problem.isEmpty() && !pairs.isEmpty();
  }
}

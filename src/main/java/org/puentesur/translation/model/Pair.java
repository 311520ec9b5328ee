package org.puentesur.translation.model;

import org.puentesur.platform.text.Language;

/** From one language into another. */
public record Pair(Language from, Language to) {

  /** As engines write it: {@code pt-es}. */
  @Override
  public String toString() {
    return from.tag() + "-" + to.tag();
  }
}

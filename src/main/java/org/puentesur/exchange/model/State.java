package org.puentesur.exchange.model;

import java.util.Set;

/** Where an offer or demand stands between its first draft and its end. */
public enum State {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  RETURNED,
  PUBLISHED,
  PAUSED,
  CLOSED;

  /** Whether the owner may change the text: before review, and after a return. */
  public boolean editable() {
    return this == DRAFT || this == RETURNED;
  }

  /** The states that may follow this one. */
  public Set<State> next() {
    return switch (this) {
      case DRAFT, RETURNED -> Set.of(SUBMITTED);
      case SUBMITTED -> Set.of(IN_REVIEW);
      case IN_REVIEW -> Set.of(RETURNED, PUBLISHED);
      case PUBLISHED -> Set.of(PAUSED, CLOSED);
      case PAUSED -> Set.of(PUBLISHED, CLOSED);
      case CLOSED -> Set.of();
    };
  }
}

package org.puentesur.dialogue.model;

/** What changes that a room's readers see; each takes the room's next number. */
public enum EntryKind {
  MESSAGE,
  EDIT,
  RETRACTION,
  REACTION,
  PIN;

  /** Whether texts that were read before it must not be given out any more. */
  public boolean replacesText() {
    return this == EDIT || this == RETRACTION;
  }
}

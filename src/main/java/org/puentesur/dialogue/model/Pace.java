package org.puentesur.dialogue.model;

/** How often a person is mailed what was said in their rooms. */
public enum Pace {
  AT_ONCE,
  HOURLY,
  DAILY,
  /** Not even where they are spoken to. */
  NEVER
}

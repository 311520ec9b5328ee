package org.puentesur.exchange.model;

/** Who may read a published listing. */
public enum Visibility {
  PUBLIC,
  MEMBERS
}

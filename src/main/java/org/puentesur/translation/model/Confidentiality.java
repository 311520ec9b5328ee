package org.puentesur.translation.model;

/** Whom a text is for, as whoever has it translated must say. */
public enum Confidentiality {
  /** For everybody, without an account. */
  PUBLIC,
  /** For some only: it leaves the house to no service that the host has not named for it. */
  CONFIDENTIAL
}

package org.puentesur.directory.model;

/** Where an agreement stands on a day. */
public enum AgreementStatus {
  SIGNED,
  IN_FORCE,
  EXPIRED
}

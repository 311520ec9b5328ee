package org.puentesur.directory.model;

/** How many countries an agreement binds. */
public enum AgreementKind {
  BILATERAL,
  MULTILATERAL
}

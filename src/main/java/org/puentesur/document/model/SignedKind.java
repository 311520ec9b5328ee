package org.puentesur.document.model;

/** Of what a version is the signed copy. */
public enum SignedKind {
  PLAN,
  MISSION_TERMS,
  LETTER
}

package org.puentesur.document.model;

/** What a document is; each kind is a folder. */
public enum DocumentKind {
  AGREEMENT,
  TERMS,
  PLAN,
  FINANCE,
  REPORT,
  MINUTES,
  LETTER,
  MATERIAL,
  PHOTOGRAPH,
  OTHER
}

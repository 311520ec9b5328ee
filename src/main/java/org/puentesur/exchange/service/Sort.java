package org.puentesur.exchange.service;

/** In which order a list comes. */
public enum Sort {
  /** What was changed last comes first. */
  NEWEST,
  /** What fits the words best comes first. */
  RELEVANCE,
  /** By the original title. */
  TITLE
}

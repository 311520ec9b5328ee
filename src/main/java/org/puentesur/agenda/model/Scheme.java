package org.puentesur.agenda.model;

/** By whom the agenda's topics are drawn up. */
public enum Scheme {
  /** The Montevideo Consensus: chapters and priority measures. */
  MONTEVIDEO,
  /** The chapters of the ICPD Programme of Action. */
  ICPD,
  /** The targets of the Sustainable Development Goals. */
  SDG,
  /** UNFPA's transformative results. */
  RESULTS
}

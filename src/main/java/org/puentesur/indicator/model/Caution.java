package org.puentesur.indicator.model;

/** A known weakness of an indicator's figures, told wherever they are shown. */
public enum Caution {
  /** The latest years are projected or modelled, not measured. */
  PROJECTED,
  /** The release at hand ends years ago. */
  OLD_RELEASE,
  /** From surveys or reports that countries hold rarely. */
  FEW_POINTS,
  /** Surveys of income and of consumption stand side by side. */
  MIXED_SURVEYS,
  /** Each country draws its own line. */
  NATIONAL_LINES,
  /** Most likely of women who are married or in a union. */
  IN_UNION,
  /** The distributor names another unit, which the figures contradict. */
  UNIT_CORRECTED
}

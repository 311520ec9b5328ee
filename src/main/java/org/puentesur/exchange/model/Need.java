package org.puentesur.exchange.model;

import org.puentesur.platform.money.Money;

/**
 * What a demand adds.
 *
 * @param baseline where things stand, with figure and year
 * @param target where they should stand, and by when
 * @param budget what is available, null where nothing is said
 */
public record Need(String problem, String baseline, String target, Urgency urgency, Money budget)
    implements Specifics {

  /** Nothing said yet. */
  public static final Need UNSAID = new Need("", "", "", Urgency.MEDIUM, null);

  public Need {
    problem = Content.clean(problem);
    baseline = Content.clean(baseline);
    target = Content.clean(target);
  }
}

package org.puentesur.exchange.model;

/**
 * What an offered experience has changed.
 *
 * @param change what is different now
 * @param place where
 * @param measure how that was measured
 * @param evaluated whether somebody independent looked
 * @param scale null until said
 */
public record Evidence(
    String change, String place, String measure, boolean evaluated, Scale scale) {

  public Evidence {
    change = Content.clean(change);
    place = Content.clean(place);
    measure = Content.clean(measure);
  }
}

package org.puentesur.cooperation.model;

import java.util.List;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * A condition of a phase that a cooperation does not meet yet.
 *
 * @param key the text's key under {@code rule.unmet.}; it says what is missing as something to do
 * @param arguments of the text: strings, numbers, days, constants that have a text, translations
 * @param turn whose turn it is
 * @param link address on the platform where it is met
 */
public record Unmet(String key, List<Object> arguments, Turn turn, String link) {

  public Unmet {
    arguments = List.copyOf(arguments);
  }

  /** One whose text has no arguments. */
  public Unmet(String key, Turn turn, String link) {
    this(key, List.of(), turn, link);
  }

  /** It as a reason for which a change is refused. */
  public Violation violation() {
    return new Violation(null, "unmet." + key, arguments, link);
  }
}

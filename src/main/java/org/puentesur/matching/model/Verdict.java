package org.puentesur.matching.model;

import java.util.List;

/**
 * What one component says of a pair.
 *
 * @param value 0 to 1
 * @param reason what speaks for the pair, null for nothing worth saying
 * @param objection what speaks against it and what would mend that, null for nothing
 */
public record Verdict(double value, Reason reason, Reason objection) {

  static Verdict of(double value) {
    return new Verdict(value, null, null);
  }

  static Verdict good(double value, String key, Component component, List<String> facts) {
    return new Verdict(value, new Reason(key, component, facts), null);
  }

  static Verdict bad(double value, String key, Component component, List<String> facts) {
    return new Verdict(value, null, new Reason(key, component, facts));
  }
}

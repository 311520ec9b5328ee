package org.puentesur.portfolio.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

/**
 * What a facilitator asks for.
 *
 * @param budget US dollars for all exchanges together, null for no ceiling
 * @param inPerson US dollars that an exchange with travel is taken to cost
 * @param remote US dollars that an exchange without travel is taken to cost
 * @param minimum exchanges that each recipient country must get, null for none
 * @param ofInstitution most exchanges from one institution, null for no limit
 * @param ofCountry most exchanges from one country, null for no limit
 * @param seconds how long to search
 */
public record Parameters(
    LocalDate from,
    LocalDate to,
    Integer budget,
    int inPerson,
    int remote,
    Integer minimum,
    Integer ofInstitution,
    Integer ofCountry,
    boolean fair,
    int seconds) {

  private static final int LONGEST_SEARCH = 600;
  private static final int MONTHS_OF_YEAR = 12;

  public Parameters {
    List<Violation> wrong = new ArrayList<>();
    if (from == null || to == null || to.isBefore(from)) {
      wrong.add(new Violation("to", "portfolio.period"));
    }
    refuseNegative(wrong, "budget", budget);
    refuseNegative(wrong, "inPerson", inPerson);
    refuseNegative(wrong, "remote", remote);
    refuseNegative(wrong, "minimum", minimum);
    refuseNegative(wrong, "ofInstitution", ofInstitution);
    refuseNegative(wrong, "ofCountry", ofCountry);
    if (seconds < 1 || seconds > LONGEST_SEARCH) {
      wrong.add(new Violation("seconds", "portfolio.seconds"));
    }
    if (!wrong.isEmpty()) {
      throw new RuleBroken(wrong);
    }
  }

  private static void refuseNegative(List<Violation> wrong, String field, Integer value) {
    if (value != null && value < 0) {
      wrong.add(new Violation(field, "portfolio.negative"));
    }
  }

  /** What a yearly capacity amounts to in the period; every month begun counts. */
  public int inPeriod(Integer yearly) {
    if (yearly == null) {
      return Instance.UNLIMITED;
    }
    long months = from.until(to).toTotalMonths() + 1;
    return (int)
        Math.min(Instance.UNLIMITED - 1, (yearly * months + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR);
  }

  /** Whether a time window, open where it says nothing, touches the period. */
  public boolean touches(LocalDate begin, LocalDate end) {
    return (begin == null || !begin.isAfter(to)) && (end == null || !end.isBefore(from));
  }
}

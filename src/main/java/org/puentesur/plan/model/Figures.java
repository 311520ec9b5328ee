package org.puentesur.plan.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.puentesur.platform.problem.RuleBroken;

/**
 * Reads figures as people of any country write them.
 *
 * <p>Of a point and a comma the last one parts the decimals; the same sign twice groups thousands.
 * One sign alone parts decimals, but for amounts, whose three digits after it are a group: so
 * {@code 1.500} is fifteen hundred quetzales and {@code 7.755} is a rate.
 */
final class Figures {

  private static final Pattern SIGNS = Pattern.compile("-?[0-9][0-9.,]*");
  private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(?:([.,])[0-9]{3})+");
  private static final Pattern GROUPS = Pattern.compile("-?[0-9]{1,3}(?:[.,]?[0-9]{3})*");
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final int LONGEST = 24;

  private Figures() {}

  static BigDecimal read(String typed, boolean amount) {
    String figure = typed.replaceAll("[\\s\\u00a0\\u202f']", "");
    if (figure.length() > LONGEST || !SIGNS.matcher(figure).matches()) {
      throw new RuleBroken("plan.cell.figure");
    }
    int parting = parting(figure, amount);
    String whole = parting < 0 ? figure : figure.substring(0, parting);
    String decimals = parting < 0 ? "" : figure.substring(parting + 1);
    if (!decimals.matches("[0-9]*") || !whole.matches("-?[0-9]+") && !groups(whole)) {
      throw new RuleBroken("plan.cell.figure");
    }
    return new BigDecimal(
        whole.replaceAll("[.,]", "") + (decimals.isEmpty() ? "" : "." + decimals));
  }

  /** A figure as machines write it. */
  static BigDecimal plain(String text) {
    if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
      throw new RuleBroken("plan.cell.figure");
    }
    return new BigDecimal(text);
  }

  private static boolean groups(String whole) {
    return GROUPS.matcher(whole).matches() && !(whole.contains(".") && whole.contains(","));
  }

  // where the decimals begin, -1 where there are none
  private static int parting(String figure, boolean amount) {
    int point = figure.lastIndexOf('.');
    int comma = figure.lastIndexOf(',');
    int last = Math.max(point, comma);
    if (point >= 0 && comma >= 0 || last < 0) {
      return last;
    }
    boolean twice = figure.indexOf(figure.charAt(last)) != last;
    boolean grouped = GROUPED.matcher(figure).matches() && !figure.startsWith("0");
    return twice || grouped && amount ? -1 : last;
  }
}

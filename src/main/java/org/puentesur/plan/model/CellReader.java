package org.puentesur.plan.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/**
 * Turns what is typed or pasted into the one form in which a cell is kept, or says why not.
 *
 * @param plain whether figures come from a machine, which parts decimals by a point and no groups
 */
public record CellReader(Parties parties, boolean plain) {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_CODE = 20;
  private static final Pattern ISO = Pattern.compile("([12][0-9]{3})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([12][0-9]{3})");

  /** The cell's text, empty for nothing; refuses what the column does not hold. */
  public String read(PlanColumn column, String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      return "";
    }
    if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw new RuleBroken("plan.cell.long");
    }
    return switch (column.form()) {
      case TEXT -> text;
      case CODE -> code(text);
      case CHOICE -> choice(column, text);
      case PARTY -> party(text);
      case NUMBER, RATE, AMOUNT -> figure(column, text);
      case YEAR -> year(text);
      case DATE -> date(text).toString();
      case CURRENCY -> currency(text);
      case TARGETS -> Targets.read(text).text();
    };
  }

  private static String code(String text) {
    if (text.length() > LONGEST_CODE) {
      throw new RuleBroken("plan.cell.code");
    }
    return text;
  }

  private static String choice(PlanColumn column, String text) {
    return Arrays.stream(column.choices())
        .filter(constant -> constant.name().equalsIgnoreCase(text) || labelled(constant, text))
        .findFirst()
        .map(Enum::name)
        .orElseThrow(() -> new RuleBroken("plan.cell.choice"));
  }

  private static boolean labelled(Enum<?> constant, String text) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return Arrays.stream(Language.values())
        .anyMatch(each -> Messages.find(each, key).filter(text::equalsIgnoreCase).isPresent());
  }

  private String party(String text) {
    return parties
        .find(text)
        .map(party -> party.institution().toString())
        .orElseThrow(() -> new RuleBroken("plan.cell.party"));
  }

  private String figure(PlanColumn column, String text) {
    boolean amount = column.form() == CellForm.AMOUNT;
    BigDecimal figure = plain ? Figures.plain(text) : Figures.read(text, amount);
    boolean negative = column != PlanColumn.BASELINE && figure.signum() < 0;
    if (negative || column == PlanColumn.RATE && figure.signum() == 0) {
      throw new RuleBroken("plan.cell.figure");
    }
    // one form for a figure: spreadsheets drop the zeros at its end
    BigDecimal kept = figure.stripTrailingZeros();
    // three decimals of an amount would be read as a group of thousands when they come back
    return (amount && kept.scale() == 3 ? kept.setScale(4) : kept).toPlainString();
  }

  private static String year(String text) {
    if (!text.matches("(?:19|20)[0-9]{2}")) {
      throw new RuleBroken("plan.cell.year");
    }
    return text;
  }

  // the day stands first wherever this platform is used; a year first is ISO 8601
  private static LocalDate date(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher dayFirst = DAY_FIRST.matcher(text);
    try {
      if (iso.matches()) {
        return day(iso.group(1), iso.group(2), iso.group(3));
      } else if (dayFirst.matches()) {
        return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
      }
    } catch (DateTimeException none) {
      throw new RuleBroken("plan.cell.date");
    }
    throw new RuleBroken("plan.cell.date");
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static String currency(String text) {
    try {
      String code = text.toUpperCase(Locale.ROOT);
      return Money.of(BigDecimal.ZERO, code).currency().getCurrencyCode();
    } catch (RuleBroken none) {
      throw new RuleBroken("plan.cell.currency");
    }
  }
}

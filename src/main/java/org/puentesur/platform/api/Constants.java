package org.puentesur.platform.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** Reads what a partner system writes as a name of a constant; refuses, by field, what is none. */
public final class Constants {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,40}");
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private Constants() {}

  /** The constant of a name, whatever its case. */
  public static <E extends Enum<E>> E one(String field, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw unknown(field);
    }
  }

  /** The constant of a name, or null where none is given. */
  public static <E extends Enum<E>> E oneOrNone(String field, Class<E> type, String name) {
    return name == null ? null : one(field, type, name);
  }

  /** The constants of several names. */
  public static <E extends Enum<E>> Set<E> all(
      String field, Class<E> type, Collection<String> names) {
    Set<E> constants = EnumSet.noneOf(type);
    names.forEach(name -> constants.add(one(field, type, name)));
    return constants;
  }

  /** The names of the constants of several names, in their one spelling. */
  public static <E extends Enum<E>> List<String> names(
      String field, Class<E> type, Collection<String> names) {
    return all(field, type, names).stream().map(Enum::name).toList();
  }

  /** Codes of countries or topics; refuses what cannot be one. */
  public static Set<String> codes(String field, Collection<String> codes) {
    for (String code : codes) {
      if (code == null || !CODE.matcher(code).matches()) {
        throw unknown(field);
      }
    }
    return new TreeSet<>(codes);
  }

  /** The language of a BCP 47 tag. */
  public static Language language(String field, String tag) {
    return Language.of(tag).orElseThrow(() -> unknown(field));
  }

  /** {@code true} or {@code false}, null where nothing is given. */
  public static Boolean flag(String field, String text) {
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw unknown(field);
    }
    return text == null ? null : Boolean.valueOf(text);
  }

  /** The day of an ISO 8601 date, null where none is given. */
  public static LocalDate day(String field, String text) {
    try {
      LocalDate day = text == null ? null : LocalDate.parse(text);
      if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
        throw new RuleBroken(field, "date");
      }
      return day;
    } catch (DateTimeException e) {
      throw new RuleBroken(field, "date");
    }
  }

  private static RuleBroken unknown(String field) {
    return new RuleBroken(field, "value.unknown");
  }
}

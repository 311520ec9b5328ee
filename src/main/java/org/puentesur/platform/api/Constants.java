package org.puentesur.platform.api;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** Reads what a partner system writes as a name of a constant; refuses, by field, what is none. */
public final class Constants {

  private Constants() {}

  /** The constant of a name, whatever its case. */
  public static <E extends Enum<E>> E one(String field, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new RuleBroken(field, "value.unknown");
    }
  }

  /** The constants of several names. */
  public static <E extends Enum<E>> Set<E> all(
      String field, Class<E> type, Collection<String> names) {
    Set<E> constants = EnumSet.noneOf(type);
    names.forEach(name -> constants.add(one(field, type, name)));
    return constants;
  }

  /** The language of a BCP 47 tag. */
  public static Language language(String field, String tag) {
    return Language.of(tag).orElseThrow(() -> new RuleBroken(field, "value.unknown"));
  }
}

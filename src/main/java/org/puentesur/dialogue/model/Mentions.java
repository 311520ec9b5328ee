package org.puentesur.dialogue.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom a text speaks to: institutions as {@code @INE-GTM} or {@code @INE}, people as
 * {@code @Ana.Paz}.
 */
public final class Mentions {

  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\p{L}\\p{N}@._/-])@([\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*)");
  private static final int MOST = 20;

  private Mentions() {}

  /** The handles in a text, in lower case; of too many only the first. */
  public static Set<String> in(String text) {
    return HANDLE
        .matcher(text)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .distinct()
        .limit(MOST)
        .collect(Collectors.toUnmodifiableSet());
  }
}

package org.puentesur.dialogue.model;

import java.text.Normalizer;
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
  private static final Pattern ACCENTS = Pattern.compile("[\\x{0300}-\\x{036f}]");
  private static final int MOST = 20;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Pattern DOTTED = Pattern.compile("[.-]*\\.[.-]*");
  private static final Pattern AROUND = Pattern.compile("^[.-]+|[.-]+$");

  private Mentions() {}

  /** How a name is written after the @: in one word, with dots for what stands between. */
  public static String handle(String name) {
    String oneWord =
        BETWEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(".");
    return AROUND.matcher(DOTTED.matcher(oneWord).replaceAll(".")).replaceAll("");
  }

  /**
   * The handles in a text, in lower case and without accents, as {@code handle} of the database
   * writes them; of too many only the first.
   */
  public static Set<String> in(String text) {
    return HANDLE
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
        .results()
        .map(found -> Normalizer.normalize(found.group(1), Normalizer.Form.NFD))
        .map(found -> ACCENTS.matcher(found).replaceAll("").toLowerCase(Locale.ROOT))
        .distinct()
        .limit(MOST)
        .collect(Collectors.toUnmodifiableSet());
  }
}

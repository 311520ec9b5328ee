package org.puentesur.platform.text;

/**
 * How a JSON text is built, told before a parser reads it: parsers recurse into its depth, and a
 * figure costs them time that grows with the square of its digits.
 *
 * @param depth how deep lists and objects stand in one another
 * @param longestFigure of how many characters the longest figure is
 * @param zero whether a text has the one character that PostgreSQL keeps in none
 */
public record JsonShape(int depth, int longestFigure, boolean zero) {

  private static final String ZERO = "u0000";

  /** The shape of a text in UTF-8, which has none of JSON's bytes inside a longer character. */
  public static JsonShape of(byte[] json) {
    int deepest = 0;
    int depth = 0;
    int longest = 0;
    int figure = 0;
    boolean zero = false;
    boolean inText = false;
    for (int i = 0; i < json.length; i++) {
      boolean escape = inText && json[i] == '\\';
      switch (json[i]) {
        case '"' -> inText = !inText;
        case '[', '{' -> depth += inText ? 0 : 1;
        case ']', '}' -> depth -= inText ? 0 : 1;
        default -> {}
      }
      figure = !inText && ofFigure(json[i]) ? figure + 1 : 0;
      longest = Math.max(longest, figure);
      deepest = Math.max(deepest, depth);
      if (escape) {
        zero |= zeroAfter(json, i);
        i++;
      }
    }
    return new JsonShape(deepest, longest, zero);
  }

  private static boolean ofFigure(byte unit) {
    return unit >= '0' && unit <= '9' || ".eE+-".indexOf(unit) >= 0;
  }

  private static boolean zeroAfter(byte[] json, int escape) {
    if (json.length - escape <= ZERO.length()) {
      return false;
    }
    for (int i = 0; i < ZERO.length(); i++) {
      if (json[escape + 1 + i] != ZERO.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

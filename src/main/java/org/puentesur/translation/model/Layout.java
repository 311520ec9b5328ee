package org.puentesur.translation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is laid out: its words, and what stands around them and means the same in every
 * language, such as blank lines, the signs of lists and quotations, and blocks of code.
 *
 * @param around what stands before each of the words, and behind the last
 */
record Layout(List<String> words, List<String> around) {

  // a list's sign needs a blank behind it: without one it is emphasis, or a figure
  private static final Pattern SIGNS =
      Pattern.compile("\\s*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++|>\\s*+)*+");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,}).*");

  /** Tells a text's words from what is around them. */
  static Layout of(String text) {
    List<String> words = new ArrayList<>();
    List<String> around = new ArrayList<>(List.of(""));
    String fence = "";
    boolean begun = false;
    boolean more = false;
    for (String line : text.split("\n", -1)) {
      String end = more ? "\n" : "";
      more = true;
      String signs = signs(line);
      String said = line.substring(signs.length());
      String before = fence;
      fence = fence(said, before);
      if (said.isBlank() || !before.isEmpty() || !fence.isEmpty()) {
        append(around, end + line);
        begun = false;
      } else if (begun && signs.isBlank()) {
        append(words, end + line);
      } else {
        append(around, end + signs);
        words.add(said);
        around.add("");
        begun = true;
      }
    }
    return new Layout(words, around);
  }

  private static String signs(String line) {
    Matcher signs = SIGNS.matcher(line);
    return signs.lookingAt() ? signs.group() : "";
  }

  // the fence in which the next line stands, empty outside
  private static String fence(String said, String open) {
    if (!open.isEmpty()) {
      return said.strip().startsWith(open) ? "" : open;
    }
    Matcher fence = FENCE.matcher(said);
    return fence.matches() ? fence.group(1) : "";
  }

  private static void append(List<String> texts, String more) {
    texts.set(texts.size() - 1, texts.get(texts.size() - 1) + more);
  }

  /** The same layout with other words. */
  String with(List<String> others) {
    StringBuilder text = new StringBuilder(around.get(0));
    for (int at = 0; at < others.size(); at++) {
      text.append(others.get(at)).append(around.get(at + 1));
    }
    return text.toString();
  }
}

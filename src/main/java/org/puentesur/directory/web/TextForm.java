package org.puentesur.directory.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** One short text in the four languages, as the browser sends it. */
public class TextForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<Line> lines;

  /** The form of a text, or an empty one where it is null. */
  public TextForm(Translations texts) {
    lines =
        Arrays.stream(Language.values())
            .map(language -> new Line(language, texts == null ? null : texts.texts().get(language)))
            .toList();
  }

  /** What was written; null where nothing was. */
  public Translations texts() {
    Map<Language, String> texts =
        lines.stream()
            .filter(line -> line.text != null)
            .collect(Collectors.toMap(Line::getLanguage, Line::getText));
    return Translations.ofFilled(texts);
  }

  public List<Line> getLines() {
    return lines;
  }

  /** The text in one language. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String text;

    Line(Language language, String text) {
      this.language = language;
      this.text = text;
    }

    public Language getLanguage() {
      return language;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }
}

package org.puentesur.dialogue.service;

import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.FontSelector;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts in the letters that every reader of PDF has: those of Western Europe, Greek and the signs
 * of mathematics. What has none is not left out silently: a letter loses its mark, another sign is
 * named by its number. The record in JSON has it as it was written.
 */
final class PaperText {

  private static final Charset LETTERS = Charset.forName("windows-1252");
  // the library's name for the one encoding of that font
  private static final String SIGNS = "Symbol";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final FontSelector fonts = new FontSelector();
  private final Font signs;
  private final CharsetEncoder letters = LETTERS.newEncoder();

  PaperText(Font font) {
    signs = FontFactory.getFont(FontFactory.SYMBOL, SIGNS, font.getSize());
    fonts.addFont(font);
    fonts.addFont(signs);
  }

  Phrase of(String text) {
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(sign -> shown.append(shown(sign)));
    return fonts.process(shown.toString());
  }

  private String shown(int codePoint) {
    String sign = Character.toString(codePoint);
    if (there(sign)) {
      return sign;
    }
    String bare = MARKS.matcher(Normalizer.normalize(sign, Normalizer.Form.NFKD)).replaceAll("");
    return there(bare) ? bare : "[U+%04X]".formatted(codePoint);
  }

  private boolean there(String sign) {
    return sign.chars()
        .allMatch(
            each ->
                each == '\n'
                    || each == '\t'
                    || letters.canEncode((char) each)
                    || signs.getBaseFont().charExists(each));
  }
}

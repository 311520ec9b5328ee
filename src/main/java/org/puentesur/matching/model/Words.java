package org.puentesur.matching.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.puentesur.platform.text.Language;

/** The words of a text that carry meaning, by their stems. */
public final class Words {

  private static final Map<Language, Analyzer> ANALYZERS =
      new EnumMap<>(
          Map.of(
              Language.ES, new SpanishAnalyzer(),
              Language.EN, new EnglishAnalyzer(),
              Language.PT, new PortugueseAnalyzer(),
              Language.FR, new FrenchAnalyzer()));

  private Words() {}

  /** Each stem with the first word that it stands for, in the order of the text. */
  public static Map<String, String> of(Language language, String text) {
    Map<String, String> stems = new LinkedHashMap<>();
    try (TokenStream tokens = ANALYZERS.get(language).tokenStream("text", text)) {
      CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.putIfAbsent(
            stem.toString(), text.substring(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

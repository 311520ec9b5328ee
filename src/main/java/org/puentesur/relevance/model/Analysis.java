package org.puentesur.relevance.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.puentesur.platform.text.Language;

/** Takes a text of one language apart into the words that carry meaning. */
final class Analysis {

  private static final Map<Language, Analyzer> ANALYZERS = new EnumMap<>(Language.class);
  private static final Map<Language, Forms> FORMS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ANALYZERS.put(language, analyzer(language));
      FORMS.put(language, new Forms(language));
    }
  }

  private Analysis() {}

  /** The words of a composed (NFC) text in their order, stop words left out. */
  static List<Word> words(Language language, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = ANALYZERS.get(language).tokenStream("", text)) {
      CharTermAttribute word = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        Form form = FORMS.get(language).of(word.toString());
        words.add(new Word(form, place.startOffset(), place.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Analyzer analyzer(Language language) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, filters(language, source));
      }
    };
  }

  private static TokenStream filters(Language language, TokenStream source) {
    TokenStream words = new LowerCaseFilter(source);
    return switch (language) {
      case ES -> new StopFilter(words, SpanishAnalyzer.getDefaultStopSet());
      case EN -> new StopFilter(new EnglishPossessiveFilter(words), ENGLISH_STOP_WORDS);
      case PT -> new StopFilter(words, PortugueseAnalyzer.getDefaultStopSet());
      case FR ->
          new StopFilter(
              new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
              FrenchAnalyzer.getDefaultStopSet());
    };
  }

  // Lucene's own English set knows 33 words only, a sixth of what the other languages' sets know
  private static final CharArraySet ENGLISH_STOP_WORDS =
      new CharArraySet(
          List.of(
              ("a about above after again all also an and any are as at be because been before"
                      + " being below between both but by can could did do does doing down during"
                      + " each either etc few for from further had has have having he her here hers"
                      + " him his how however i if in including into is it its itself just may me"
                      + " might more most must my neither no nor not of off on once only or other"
                      + " our ours out over own per same shall she should so some such than that"
                      + " the their theirs them themselves then there these they this those through"
                      + " thus to too under until up upon us very via was we were what when where"
                      + " whether which while who whom whose why will with within without would you"
                      + " your")
                  .split(" ")),
          true);
}

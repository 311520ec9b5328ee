package org.puentesur.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.LexiconRow;
import org.puentesur.relevance.model.RelevantText;
import org.puentesur.relevance.model.Wording;

/** Texts as many as wanted, of the lexicon's own terms: the same ones every time. */
final class GeneratedTexts {

  private static final int TITLE = 6;
  private static final int BODY = 50;

  private final List<LexiconRow> rows;
  private final Random random = new Random(17);

  GeneratedTexts(List<LexiconRow> rows) {
    this.rows = new ArrayList<>(rows);
    Collections.shuffle(this.rows, new Random(4));
  }

  List<RelevantText> next(int count, String kind) {
    List<RelevantText> texts = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      texts.add(next(kind));
    }
    return texts;
  }

  private RelevantText next(String kind) {
    Language language = Language.values()[random.nextInt(Language.values().length)];
    Wording wording = new Wording(terms(language, TITLE), terms(language, BODY));
    UUID id = new UUID(random.nextLong(), random.nextLong());
    String country = "country:" + random.nextInt(33);
    return new RelevantText(id, Map.of(language, wording), Set.of(kind, country));
  }

  private String terms(Language language, int count) {
    StringJoiner text = new StringJoiner(" ");
    for (int at = 0; at < count; at++) {
      // common words are common: the rank falls off as in a real text
      int rank = (int) (rows.size() * Math.pow(random.nextDouble(), 2.5));
      List<String> terms = rows.get(rank).terms().get(language);
      text.add(terms.isEmpty() ? "" : terms.get(0));
    }
    return text.toString();
  }
}

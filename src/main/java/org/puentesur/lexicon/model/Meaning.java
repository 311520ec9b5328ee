package org.puentesur.lexicon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.LexiconRow;

/**
 * One meaning as an administrator writes it down: in every language the terms that say it, parted
 * by a bar, the usual one first.
 *
 * @param topics codes, parted by commas; may be empty
 */
public record Meaning(String es, String en, String pt, String fr, String topics) {

  private static final int LONGEST = 80;
  // longer ones are not looked for in a text
  private static final int MOST_WORDS = 5;
  private static final int MOST_TERMS = 12;

  /** Tidied; refuses, by field, what no text could be found by. */
  public Meaning {
    es = tidy(es, "|");
    en = tidy(en, "|");
    pt = tidy(pt, "|");
    fr = tidy(fr, "|");
    topics = tidy(topics, ",");
    List<Violation> wrong = new ArrayList<>();
    check("es", es, wrong);
    check("en", en, wrong);
    check("pt", pt, wrong);
    check("fr", fr, wrong);
    if (!topics.matches("[A-Za-z0-9.,-]{0,200}")) {
      wrong.add(new Violation("topics", "lexicon.topic.unknown"));
    }
    if (!wrong.isEmpty()) {
      throw new RuleBroken(wrong);
    }
  }

  /** The codes of its topics. */
  public Set<String> topicCodes() {
    return new LinkedHashSet<>(row().topics());
  }

  /** The same as the lexicon reads it. */
  public LexiconRow row() {
    return LexiconRow.of(new String[] {es, en, pt, fr, topics});
  }

  /** What it says, for the event log. */
  public Map<String, String> told() {
    return Map.of(
        Language.ES.tag(),
        es,
        Language.EN.tag(),
        en,
        Language.PT.tag(),
        pt,
        Language.FR.tag(),
        fr,
        "topics",
        topics);
  }

  private static void check(String field, String cell, List<Violation> wrong) {
    List<String> terms = List.of(cell.split("\\|"));
    if (cell.chars().noneMatch(Character::isLetter)) {
      wrong.add(new Violation(field, "lexicon.term.missing." + field));
    } else if (terms.size() > MOST_TERMS
        || terms.stream()
            .anyMatch(term -> term.length() > LONGEST || term.split(" ").length > MOST_WORDS)) {
      wrong.add(new Violation(field, "lexicon.term.long"));
    }
  }

  private static String tidy(String cell, String mark) {
    String text = cell == null ? "" : cell;
    return Arrays.stream(text.split("[" + mark + "]"))
        .map(part -> part.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(mark));
  }
}

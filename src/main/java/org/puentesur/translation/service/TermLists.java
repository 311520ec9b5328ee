package org.puentesur.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.lexicon.service.LexiconAdditions;
import org.puentesur.relevance.model.LexiconRow;
import org.puentesur.relevance.service.Relevance;
import org.puentesur.translation.model.Pair;
import org.puentesur.translation.model.TermList;

/**
 * The lexicon's terms of a pair, those among them that people have added; made when first asked.
 */
@ApplicationScoped
public class TermLists {

  @Inject Relevance relevance;
  @Inject LexiconAdditions additions;

  private final Map<Pair, TermList> lists = new HashMap<>();
  private String latest = "";
  private String edition = "";
  private List<LexiconRow> rows = List.of();

  /** The terms of a pair. */
  public synchronized TermList of(Pair pair) {
    edition();
    return lists.computeIfAbsent(pair, each -> new TermList(each, rows));
  }

  /** Changes whenever a term does. */
  public synchronized String edition() {
    String now = additions.edition();
    if (!now.equals(latest)) {
      lists.clear();
      latest = now;
      rows = relevance.rows(additions.rows());
      edition = Integer.toHexString(rows.stream().map(LexiconRow::toString).toList().hashCode());
    }
    return edition;
  }
}

package org.puentesur.relevance.model;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands a bag to the index, each token once with its weight as its frequency. */
final class BagStream extends TokenStream {

  /** How finely weights are kept: the frequency of a token that occurs once for sure. */
  static final int ONCE = 8;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Bag bag;
  private int at;

  BagStream(Bag bag) {
    this.bag = bag;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at == bag.size()) {
      return false;
    }
    // both attributes are set anew for each token: clearing them first costs a seventh of indexing
    term.setEmpty().append(bag.token(at));
    frequency.setTermFrequency(Math.max(1, (int) Math.round(ONCE * bag.weight(at))));
    at++;
    return true;
  }
}

package org.puentesur.relevance.model;

import java.util.Iterator;
import java.util.Map;
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
  private Iterator<Map.Entry<String, double[]>> left;

  BagStream(Bag bag) {
    this.bag = bag;
  }

  @Override
  public void reset() {
    left = bag.weights().entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    // both attributes are set anew for each token: clearing them first costs a seventh of indexing
    Map.Entry<String, double[]> next = left.next();
    term.setEmpty().append(next.getKey());
    frequency.setTermFrequency(Math.max(1, (int) Math.round(ONCE * next.getValue()[0])));
    return true;
  }
}

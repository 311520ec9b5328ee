package org.puentesur.relevance.model;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What two texts both speak of, at least one term; looked for when first read, since of hundreds of
 * hits a page shows a few.
 */
final class SharedTerms extends AbstractList<SharedTerm> {

  private Supplier<List<SharedTerm>> search;
  private List<SharedTerm> found;

  SharedTerms(Supplier<List<SharedTerm>> search) {
    this.search = search;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public SharedTerm get(int at) {
    return found().get(at);
  }

  @Override
  public int size() {
    return found().size();
  }

  private synchronized List<SharedTerm> found() {
    if (found == null) {
      found = search.get();
      search = null;
    }
    return found;
  }
}

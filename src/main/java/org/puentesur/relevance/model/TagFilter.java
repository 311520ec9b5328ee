package org.puentesur.relevance.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which texts may come up at all, by their tags.
 *
 * @param required of each of these sets a text must carry at least one tag
 * @param forbidden of these it may carry none
 */
public record TagFilter(List<Set<String>> required, Set<String> forbidden) {

  public static final TagFilter NONE = new TagFilter(List.of(), Set.of());

  public TagFilter {
    required = List.copyOf(required);
    forbidden = Set.copyOf(forbidden);
  }

  /** As this one, and at least one of the tags must be there. */
  public TagFilter withAny(String... tags) {
    List<Set<String>> all = new ArrayList<>(required);
    all.add(Set.of(tags));
    return new TagFilter(all, forbidden);
  }

  /** As this one, and none of the tags may be there. */
  public TagFilter without(String... tags) {
    Set<String> all = new HashSet<>(forbidden);
    all.addAll(Set.of(tags));
    return new TagFilter(required, all);
  }
}

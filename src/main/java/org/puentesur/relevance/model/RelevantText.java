package org.puentesur.relevance.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.platform.text.Language;

/**
 * A text to be found, or to find others by: the same said in one or several languages.
 *
 * @param wordings at least one
 * @param tags what a search can require or forbid, such as {@code country:GTM}
 */
public record RelevantText(UUID id, Map<Language, Wording> wordings, Set<String> tags) {

  public RelevantText {
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("a text in at least one language");
    }
    wordings = new EnumMap<>(wordings);
    tags = Set.copyOf(tags);
  }
}

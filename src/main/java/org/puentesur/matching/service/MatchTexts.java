package org.puentesur.matching.service;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Need;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.RelevantText;
import org.puentesur.relevance.model.Wording;

/** What of a listing is compared as text, in every language in which it stands. */
final class MatchTexts {

  private MatchTexts() {}

  /** As it asks for others: in its author's words, so that shared words are named in them. */
  static RelevantText asking(Listing listing) {
    RelevantText said = of(listing);
    Language original = listing.content().language();
    return new RelevantText(
        said.id(), Map.of(original, said.wordings().get(original)), said.tags());
  }

  /** As it is found. */
  static RelevantText of(Listing listing) {
    Content content = listing.content();
    Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    content
        .translations()
        .forEach(
            (language, text) ->
                wordings.put(
                    language,
                    new Wording(text.title(), text.summary() + "\n" + text.description())));
    wordings.put(
        content.language(),
        new Wording(
            content.title(),
            String.join("\n", content.summary(), content.description(), specifics(content))));
    return new RelevantText(
        listing.id(),
        wordings,
        Set.of(kind(listing.kind().name()), institution(listing.institution().toString())));
  }

  static String kind(String name) {
    return "kind:" + name;
  }

  static String institution(String id) {
    return "institution:" + id;
  }

  private static String specifics(Content content) {
    return content.specifics() instanceof Need need
        ? need.problem() + "\n" + need.target()
        : ((Capacity) content.specifics()).evidence().change();
  }
}

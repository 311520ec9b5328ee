package org.puentesur.lexicon.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.Topics;
import org.puentesur.lexicon.model.TopicRanking;
import org.puentesur.lexicon.model.TopicSuggestion;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** Says what a text speaks of, in topics of the agenda; keeps nothing of it. */
@Stateless
public class SuggestionService {

  private static final int LONGEST = 20_000;

  @Inject LexiconInUse lexicon;
  @Inject Topics topics;

  /** The surest topics with the words that lead to them, the surest first. */
  @PermitAll
  public List<TopicSuggestion> topics(Language language, String text) {
    if (text.length() > LONGEST) {
      throw new RuleBroken("text", "text.long");
    }
    Map<String, List<String>> said = lexicon.now().topics(language, text);
    Map<String, Topic> known =
        topics.several(said.keySet()).stream()
            .collect(Collectors.toMap(Topic::code, Function.identity()));
    return TopicRanking.of(said, known);
  }
}

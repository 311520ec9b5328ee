package org.puentesur.lexicon.model;

import java.util.List;
import org.puentesur.agenda.model.Topic;

/**
 * A topic that a text speaks of.
 *
 * @param words of the text that lead to it, as they stand there
 * @param weight 0 to 1, the surest topic of the text has 1
 */
public record TopicSuggestion(Topic topic, List<String> words, double weight) {}

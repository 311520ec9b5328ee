package org.puentesur.agenda.api;

import java.util.List;
import java.util.Map;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.model.TopicLink;

/**
 * A topic as the API shows it, labelled in the four languages.
 *
 * @param links its counterparts in other schemes; null in lists
 */
public record TopicView(
    String code, String scheme, String parent, Map<String, String> labels, List<TopicLink> links) {

  /** The wire form of a topic in a list. */
  public static TopicView of(Topic topic) {
    return of(topic, null);
  }

  /** The wire form of a single topic. */
  public static TopicView of(Topic topic, List<TopicLink> links) {
    return new TopicView(
        topic.code(), topic.scheme(), topic.parent(), topic.labels().byTag(), links);
  }
}

package org.puentesur.agenda.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.model.TopicLink;

/** The agenda's topics, for everybody. */
@Stateless
public class TopicService {

  @Inject Topics topics;

  @PermitAll
  public List<Topic> all() {
    return topics.all();
  }

  /** A page of a search. */
  @PermitAll
  public List<Topic> list(TopicQuery query, int most) {
    return topics.page(query, most);
  }

  @PermitAll
  public Topic get(String code) {
    return topics.get(code);
  }

  /** A topic's counterparts in other schemes, the closest first. */
  @PermitAll
  public List<TopicLink> links(String code) {
    return topics.links(code);
  }
}

package org.puentesur.agenda.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.puentesur.agenda.model.Topic;

/** The agenda's topics, for everybody. */
@Stateless
public class TopicService {

  @Inject Topics topics;

  @PermitAll
  public List<Topic> all() {
    return topics.all();
  }
}

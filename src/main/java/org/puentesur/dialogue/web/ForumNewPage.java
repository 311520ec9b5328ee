package org.puentesur.dialogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.dialogue.service.RoomService;
import org.puentesur.directory.web.TextForm;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** Opens a forum. */
@Named
@ViewScoped
public class ForumNewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient RoomService rooms;
  @Inject transient TopicService topicService;
  @Inject Problems problems;
  @Inject Reader reader;

  private String topic;
  private TextForm titles;
  private TextForm about;
  private boolean open;

  @PostConstruct
  void start() {
    titles = new TextForm(null);
    about = new TextForm(null);
  }

  public void load() {
    if (!rooms.access().opensForums()) {
      problems.notFound();
    }
  }

  public void openForum() {
    problems.done(
        () ->
            problems.go(
                "/rooms/" + rooms.openForum(topic, titles.texts(), about.texts(), open).id()));
  }

  /** What forums can be about: chapters of the Montevideo Consensus. */
  public List<Topic> getTopics() {
    return topicService.all().stream()
        .filter(each -> each.scheme().equals("MONTEVIDEO") && each.parent() == null)
        .toList();
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public TextForm getTitles() {
    return titles;
  }

  public TextForm getAbout() {
    return about;
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }
}

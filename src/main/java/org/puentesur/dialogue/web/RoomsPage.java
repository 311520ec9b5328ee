package org.puentesur.dialogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.dialogue.model.RoomKind;
import org.puentesur.dialogue.service.ReadingService;
import org.puentesur.dialogue.service.RoomMessages.Found;
import org.puentesur.dialogue.service.RoomService;
import org.puentesur.dialogue.service.Rooms.Listed;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** The rooms that the reader may enter: their own, and the forums by topic. */
@Named
@RequestScoped
public class RoomsPage {

  private static final int MOST = 200;
  private static final int FOUND = 50;

  @Inject RoomService rooms;
  @Inject TopicService topics;
  @Inject CurrentCaller current;
  @Inject Reader reader;

  @Inject ReadingService reading;

  private List<Found> found = List.of();
  private List<Listed> own = List.of();
  private Map<String, List<Listed>> forums = Map.of();
  private Map<String, Topic> byCode = Map.of();

  public void load() {
    if (current.get().signedIn()) {
      own = rooms.list(RoomKind.DIRECT, MOST);
    }
    forums =
        rooms.list(RoomKind.FORUM, MOST).stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.room().topic(), TreeMap::new, Collectors.toList()));
    found = reading.search(getQuery(), null, null, FOUND);
    byCode = topics.all().stream().collect(Collectors.toMap(Topic::code, topic -> topic));
  }

  /** A topic by its code, in the reader's language. */
  public String topic(String code) {
    return byCode.get(code).labels().in(reader.getLanguage());
  }

  /** What the reader searches for, null where they do not. */
  public String getQuery() {
    String query = RecordId.parameter("q");
    return query == null || query.isBlank() ? null : query.strip();
  }

  public List<Found> getFound() {
    return found;
  }

  public boolean isOpener() {
    return rooms.access().opensForums();
  }

  public List<Listed> getOwn() {
    return own;
  }

  public List<String> getTopics() {
    return List.copyOf(forums.keySet());
  }

  /** The forums of a topic. */
  public List<Listed> forums(String topic) {
    return forums.get(topic);
  }
}

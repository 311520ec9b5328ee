package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.Accounts;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.dialogue.model.EntryKind;
import org.puentesur.dialogue.model.Message;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.service.Entries;
import org.puentesur.dialogue.service.RoomMessages;
import org.puentesur.dialogue.service.Rooms;
import org.puentesur.directory.model.Institution;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** A forum and a direct room in which the demo's institutions have talked. */
@ApplicationScoped
class DemoRooms {

  private static final Duration BETWEEN = Duration.ofHours(5);

  @Inject Rooms rooms;
  @Inject RoomMessages messages;
  @Inject Entries entries;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /** One room of the demo: a forum by its topic, or the room between two institutions. */
  public static class RoomRow {
    public String topic;
    public boolean open;
    public List<String> between;
    public Map<String, String> titles;
    public Map<String, String> about;
    public List<MessageRow> messages;
  }

  /** One message; what it replies to by its place in the room. */
  public static class MessageRow {
    public String by;
    public String language;
    public String text;
    public Integer replyTo;
    public boolean pinned;
  }

  void load(Map<String, Institution> institutions, List<Listing> listings) {
    for (RoomRow row : DemoFile.read("rooms.json", RoomRow[].class)) {
      Instant start = clock.instant().minus(BETWEEN.multipliedBy(row.messages.size() + 1L));
      Room room =
          row.topic == null ? direct(row, institutions, listings, start) : forum(row, start);
      rooms.add(room);
      say(room.id(), row.messages, start);
    }
  }

  private static Room forum(RoomRow row, Instant at) {
    return Room.forum(
        row.topic, DemoDirectory.texts(row.titles), DemoDirectory.texts(row.about), row.open, at);
  }

  private static Room direct(
      RoomRow row, Map<String, Institution> institutions, List<Listing> listings, Instant at) {
    UUID asking = institutions.get(row.between.get(0)).id();
    UUID asked = institutions.get(row.between.get(1)).id();
    Listing subject =
        listings.stream()
            .filter(each -> each.state() == State.PUBLISHED && each.institution().equals(asked))
            .findFirst()
            .orElseThrow();
    Translations title =
        new Translations(Map.of(subject.content().language(), subject.content().title()));
    return Room.direct(Set.of(asking, asked), subject.id(), title, at);
  }

  private void say(UUID room, List<MessageRow> rows, Instant start) {
    List<UUID> said = new ArrayList<>();
    for (MessageRow row : rows) {
      long number = said.size() + 1L;
      Instant at = start.plus(BETWEEN.multipliedBy(number));
      Caller speaker = speaker(row.by);
      UUID replyTo = row.replyTo == null ? null : said.get(row.replyTo);
      Language language = Language.of(row.language).orElseThrow();
      Draft draft = new Draft(UUID.randomUUID(), row.text, language, replyTo, null);
      Message message = new Message(room, number, speaker, draft, at);
      message.pin(row.pinned, at);
      messages.add(message);
      entries.add(room, number, EntryKind.MESSAGE, message.id(), speaker, at);
      said.add(message.id());
    }
  }

  private Caller speaker(String key) {
    Account account = accounts.findByEmail(key + "@puentesur.example").orElseThrow();
    return new Caller(
        account.id(),
        account.name(),
        account.roles(),
        account.institution(),
        Set.of(),
        account.language());
  }
}

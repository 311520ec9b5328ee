package org.puentesur.dialogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.Line.Reacted;
import org.puentesur.dialogue.model.Reaction;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.RoomAccess;
import org.puentesur.dialogue.model.RoomRecord.Earlier;
import org.puentesur.dialogue.service.ReadMarks.Mark;
import org.puentesur.dialogue.service.ReadingService;
import org.puentesur.dialogue.service.RoomGate.Entered;
import org.puentesur.dialogue.service.RoomService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.subject.Subject;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** A room: what was said last, and the means to say something, with a module or without. */
@Named
@RequestScoped
public class RoomPage {

  private static final int PAGE = 50;
  private static final int MARKS = 30;

  @Inject RoomService rooms;
  @Inject ReadingService reading;
  @Inject RoomTranslation translation;
  @Inject Reader reader;
  @Inject Problems problems;

  private Entered entered;
  private List<Line> lines = List.of();
  private List<Line> pinned = List.of();
  private List<Mark> marks = List.of();
  private Line chosen;
  private List<Earlier> earlier = List.of();
  private Subject subject;

  @PostConstruct
  void find() {
    try {
      UUID id = room();
      entered = rooms.get(id);
      subject = rooms.subject(entered.room()).orElse(null);
      pinned = reading.pinned(id);
      lines = chosen(id);
      translation.find(entered, lines);
      // shown here is read here
      reading.markRead(id, entered.room().lastNumber());
      marks = reading.seen(id, MARKS);
    } catch (NotFound | IllegalArgumentException gone) {
      entered = null;
    }
  }

  /** The room that the address names; another page's, which shows one beside other things. */
  protected UUID room() {
    return RecordId.ofRequest();
  }

  private List<Line> chosen(UUID id) {
    UUID message = message("thread", "quote", "edit", "history");
    if (message != null) {
      List<Line> thread = reading.thread(id, message);
      chosen = thread.stream().filter(line -> line.id().equals(message)).findFirst().orElseThrow();
      if (isWith("history")) {
        earlier = reading.earlier(id, message);
      }
      if (isWith("thread")) {
        return thread;
      }
    }
    return reading.before(id, before(), PAGE);
  }

  private static UUID message(String... parameters) {
    for (String parameter : parameters) {
      String id = RecordId.parameter(parameter);
      if (id != null) {
        return UUID.fromString(id);
      }
    }
    return null;
  }

  private static long before() {
    String before = RecordId.parameter("before");
    return before == null ? Long.MAX_VALUE : Long.parseLong(before);
  }

  public void load() {
    if (entered == null) {
      problems.notFound();
    }
  }

  /** Whether the address asks for something to be done with the message it names. */
  public boolean isWith(String what) {
    return RecordId.parameter(what) != null;
  }

  /** Those who have read a message but not the one after it, by name. */
  public String readers(Line line) {
    long next =
        lines.stream()
            .mapToLong(Line::number)
            .filter(number -> number > line.number())
            .findFirst()
            .orElse(Long.MAX_VALUE);
    return marks.stream()
        .filter(mark -> mark.number() >= line.number() && mark.number() < next)
        .filter(mark -> !mark.person().equals(access().account()))
        .map(Mark::name)
        .collect(Collectors.joining(", "));
  }

  public boolean isWritable() {
    return access().writes(getRoom());
  }

  public boolean isModerated() {
    return access().moderates(getRoom());
  }

  public boolean isPinner() {
    return access().pins(getRoom());
  }

  /** The language that a message is taken to be in until its author says otherwise. */
  public Language getWritten() {
    return isWith("edit")
        ? Language.of(chosen.language()).orElseThrow()
        : reading.writtenLast(getRoom().id()).orElse(reader.getLanguage());
  }

  /** What is shown in the reader's language too. */
  public RoomTranslation getTranslation() {
    return translation;
  }

  /** The address of what is shown, for one more parameter. */
  public String getAddress() {
    String part = "";
    for (String parameter : List.of("before", "thread")) {
      if (isWith(parameter)) {
        part = parameter + "=" + RecordId.parameter(parameter) + "&";
      }
    }
    return "/rooms/" + getRoom().id() + "?" + part;
  }

  /** Whether the reader wrote it, and may mend it. */
  public boolean own(Line line) {
    return line.author() != null && line.author().equals(access().account());
  }

  /** Closes the room, opens it again, shows it to all or to members. */
  public void close() {
    act(() -> rooms.close(getRoom().id()));
  }

  public void reopen() {
    act(() -> rooms.reopen(getRoom().id()));
  }

  public void show() {
    act(() -> rooms.show(getRoom().id(), !getRoom().open()));
  }

  private void act(Runnable step) {
    if (problems.done(step)) {
      problems.go("/rooms/" + getRoom().id());
    }
  }

  private RoomAccess access() {
    return entered.access();
  }

  public UUID getReader() {
    return access().account();
  }

  public Room getRoom() {
    return entered == null ? null : entered.room();
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<Line> getPinned() {
    return pinned;
  }

  /** The message that the address names, or null. */
  public Line getChosen() {
    return chosen;
  }

  public List<Earlier> getEarlier() {
    return earlier;
  }

  public Subject getSubject() {
    return subject;
  }

  /** The number before which there may be more, null where there is none. */
  public Long getBefore() {
    return lines.size() < PAGE || isWith("thread") ? null : lines.get(0).number();
  }

  /** Whether what is shown ends with the latest, so that news may follow. */
  public boolean isLatest() {
    return !isWith("before") && !isWith("thread");
  }

  /** Under which this page sends its message: sent twice, it is one. */
  public UUID getClient() {
    return UUID.randomUUID();
  }

  public Reaction[] getReactions() {
    return Reaction.values();
  }

  private static Reacted blank(Reaction reaction) {
    return new Reacted(reaction.name(), reaction.sign(), List.of(), List.of());
  }

  /** An empty message with every reaction, from which the module makes those that come. */
  public Line getBlank() {
    return new Line(
        null,
        0,
        null,
        "",
        null,
        null,
        "",
        "",
        "",
        null,
        null,
        null,
        null,
        false,
        null,
        0,
        null,
        Stream.of(Reaction.values()).map(RoomPage::blank).toList(),
        List.of());
  }
}

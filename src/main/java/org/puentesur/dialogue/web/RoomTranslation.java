package org.puentesur.dialogue.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.Translated;
import org.puentesur.dialogue.service.MessageTranslationService;
import org.puentesur.dialogue.service.RoomGate.Entered;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Reader;
import org.puentesur.translation.web.Reading;

/** What a page of a room shows in the reader's language beside what was said. */
@Dependent
public class RoomTranslation {

  @Inject MessageTranslationService service;
  @Inject Reading reading;
  @Inject Reader reader;
  @Inject HttpServletRequest request;

  private Entered entered;
  private Set<String> readable = Set.of();
  private List<Line> foreign = List.of();
  private Map<UUID, Translated> translated = Map.of();

  /** Finds what there is of these lines, all at once. */
  void find(Entered into, List<Line> lines) {
    entered = into;
    readable =
        service.readable(into.room(), reader.getLanguage()).stream()
            .map(Language::tag)
            .collect(Collectors.toSet());
    foreign = lines.stream().filter(this::offered).toList();
    if (reading.isWanted() && !foreign.isEmpty()) {
      translated =
          service.read(
              into.room().id(), foreign.stream().map(Line::id).toList(), reader.getLanguage());
    }
  }

  /** The languages out of which the page can be read; none where nothing is to be offered. */
  public String getReadable() {
    return String.join(" ", readable);
  }

  /** Whether a message can be had in the reader's language. */
  public boolean offered(Line line) {
    return line.text() != null && readable.contains(line.language());
  }

  /** A message in the reader's language, null where it is not shown so. */
  public Translated of(Line line) {
    return line.id() == null ? null : translated.get(line.id());
  }

  /** Whether there is a choice between originals alone and both. */
  public boolean isOffered() {
    return !foreign.isEmpty();
  }

  /** Whether the page shows translations, also of what comes. */
  public boolean isShown() {
    return !readable.isEmpty() && reading.isWanted();
  }

  /** Whether they were asked for in vain. */
  public boolean isMissing() {
    return isShown() && translated.size() < foreign.size();
  }

  /** Whether the reader may offer better ones. */
  public boolean isImprovable() {
    return !readable.isEmpty() && entered.access().member();
  }

  /** What was asked for on this page, to be carried on; empty for nothing. */
  public String getAsked() {
    return Reading.asked(request).replace("?", "&");
  }
}

package org.puentesur.dialogue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.dialogue.model.Message;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.model.Translated;
import org.puentesur.dialogue.service.RoomGate.Entered;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.Language;
import org.puentesur.translation.model.Confidentiality;
import org.puentesur.translation.model.Passage;
import org.puentesur.translation.model.TranslatedText;
import org.puentesur.translation.service.TranslationService;

/** What was said in a room, in a language in which its author has not said it. */
@Stateless
public class MessageTranslationService {

  @Inject RoomGate gate;
  @Inject RoomMessages messages;
  @Inject TranslationService translations;
  @Inject Passing passing;

  /**
   * The languages out of which a room's messages can be read in another; none without a machine.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Set<Language> readable(Room room, Language to) {
    return Arrays.stream(Language.values())
        .filter(from -> translations.offered(from, to, confidentiality(room)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
  }

  /**
   * Those of some messages that can be had in a language now, by their ids: a person's translation
   * where there is one of the text as it stands, else a machine's.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Map<UUID, Translated> read(UUID room, Collection<UUID> ids, Language to) {
    return read(gate.read(room).room(), messages.standing(room, ids), to);
  }

  private Map<UUID, Translated> read(Room room, List<Message> said, Language to) {
    Set<Language> readable = readable(room, to);
    if (readable.isEmpty()) {
      throw new NotFound("translations into " + to);
    }
    List<Passage> passages =
        said.stream()
            .filter(message -> readable.contains(message.language()))
            .map(MessageTranslationService::passage)
            .toList();
    Map<UUID, Translated> translated = new HashMap<>();
    translations
        .translate(passages, to, confidentiality(room))
        .forEach((passage, text) -> translated.put(passage.record(), new Translated(text)));
    return translated;
  }

  /**
   * Keeps a member's own translation, shown to all from now on; one that says what was shown before
   * is nobody's. Answers the message's number.
   */
  @PermitAll
  public long improve(UUID room, UUID id, Language to, String better) {
    Entered entered = gate.read(room);
    Message message = messages.get(room, id);
    message.requireThere();
    if (!entered.access().member() || !readable(entered.room(), to).contains(message.language())) {
      throw new NotFound("translation of message " + id);
    }
    Translated before = read(entered.room(), List.of(message), to).get(id);
    String text = Draft.seen(better);
    if (before == null || !same(before.text(), text)) {
      translations.improve(Subject.of("MESSAGE", id), passage(message).source(), to, text);
      passing.translated(room, entered.access().caller(), message.number());
    }
    return message.number();
  }

  private static boolean same(TranslatedText before, String better) {
    return TranslationService.tidy(before.text()).equals(TranslationService.tidy(better));
  }

  private static Passage passage(Message message) {
    return Passage.of(message.id(), message.language(), message.text());
  }

  // what everybody may read is public, what members or parties may read is not
  private static Confidentiality confidentiality(Room room) {
    return room.open() ? Confidentiality.PUBLIC : Confidentiality.CONFIDENTIAL;
  }
}

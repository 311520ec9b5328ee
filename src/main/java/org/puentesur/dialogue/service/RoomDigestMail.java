package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.dialogue.model.Room;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** One mail with what a person has missed, in their language, each text as it was written. */
@ApplicationScoped
public class RoomDigestMail {

  @Inject Outbox outbox;
  @Inject SignInSettings settings;

  /** Leaves the mail for the postman. */
  public void put(Account reader, String token, Map<Room, List<Untold.Message>> news) {
    Language language = reader.language();
    String stop = settings.baseUrl() + "/rooms/no-mails?token=" + token;
    int many = news.values().stream().mapToInt(List::size).sum();
    outbox.putStoppable(
        reader.email(),
        Messages.of(language, "mail.rooms.subject", many),
        Messages.of(
            language,
            "mail.rooms.body",
            reader.name(),
            news.entrySet().stream()
                .map(each -> room(each.getKey(), each.getValue(), language))
                .collect(Collectors.joining("\n")),
            settings.baseUrl() + "/rooms/mails",
            stop),
        stop);
  }

  private String room(Room room, List<Untold.Message> messages, Language language) {
    String said =
        messages.stream()
            .map(each -> each.author() + ":\n" + each.text().indent(4))
            .collect(Collectors.joining());
    return Messages.of(
        language,
        "mail.rooms.room",
        room.titles().in(language),
        said,
        settings.baseUrl() + "/rooms/" + room.id() + "#compose");
  }
}

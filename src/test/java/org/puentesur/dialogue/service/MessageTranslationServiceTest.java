package org.puentesur.dialogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.dialogue.model.Room;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;
import org.puentesur.translation.model.Confidentiality;
import org.puentesur.translation.service.TranslationService;

/** Whom the messages of a room are for. */
class MessageTranslationServiceTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final Translations TITLE = new Translations(Map.of(Language.ES, "Sala"));

  /** A service outside the house: it gets nothing but what is public. */
  private static final class Outside extends TranslationService {
    @Override
    public boolean offered(Language from, Language to, Confidentiality confidentiality) {
      return from != to && confidentiality == Confidentiality.PUBLIC;
    }
  }

  private static Set<Language> readable(Room room) {
    MessageTranslationService service = new MessageTranslationService();
    service.translations = new Outside();
    return service.readable(room, Language.ES);
  }

  @Test
  void a_forum_open_to_all_is_public() {
    assertThat(readable(Room.forum("B", TITLE, null, true, NOW)))
        .containsExactlyInAnyOrder(Language.EN, Language.PT, Language.FR);
  }

  @Test
  void every_other_room_is_confidential() {
    Set<UUID> parties = Set.of(UUID.randomUUID(), UUID.randomUUID());
    UUID subject = UUID.randomUUID();
    assertThat(readable(Room.forum("B", TITLE, null, false, NOW))).isEmpty();
    assertThat(readable(Room.direct(parties, subject, TITLE, NOW))).isEmpty();
    assertThat(readable(Room.ofCooperation(subject, TITLE, parties, Set.of("GTM"), NOW))).isEmpty();
  }

  @Test
  void a_forum_that_is_shown_to_members_only_is_public_no_more() {
    Room forum = Room.forum("B", TITLE, null, true, NOW);
    forum.show(false);
    assertThat(readable(forum)).isEmpty();
  }
}

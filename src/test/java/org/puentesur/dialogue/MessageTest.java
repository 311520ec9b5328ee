package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.dialogue.model.Message;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

class MessageTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private final Caller author = person();
  private final Message message = new Message(UUID.randomUUID(), 7, author, draft("Hola"), NOW);

  @Test
  void its_author_says_it_otherwise_and_what_it_said_is_handed_back() {
    assertThat(message.edit(author.accountId(), "Buenas", Language.ES, NOW)).isEqualTo("Hola");
    assertThat(message.edit(author.accountId(), "Buenos días", Language.ES, NOW))
        .isEqualTo("Buenas");
  }

  @Test
  void characters_that_turn_round_what_is_read_are_left_out() {
    assertThat(draft("acta\u202Efdp\u2066\u0007 \u00F1\n\tfin").text())
        .isEqualTo("actafdp \u00F1\n\tfin");
  }

  @Test
  void its_author_corrects_its_language_too() {
    message.edit(author.accountId(), "Bom dia", Language.PT, NOW);
    assertThat(message.language()).isEqualTo(Language.PT);
  }

  @Test
  void nobody_else_edits_it() {
    assertThatThrownBy(() -> message.edit(UUID.randomUUID(), "x", Language.ES, NOW))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void who_moderates_takes_it_back_and_a_stranger_does_not() {
    assertThatThrownBy(() -> message.retract(person(), false, NOW)).isInstanceOf(RuleBroken.class);
    message.retract(person(), true, NOW);
    assertThat(message.retracted()).isTrue();
  }

  @Test
  void what_is_taken_back_is_no_longer_pinned_and_changes_no_more() {
    message.pin(true, NOW);
    message.retract(author, false, NOW);
    assertThat(message.pinned()).isFalse();
    assertThatThrownBy(() -> message.edit(author.accountId(), "x", Language.ES, NOW))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> message.pin(true, NOW)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void an_empty_text_and_one_too_long_are_refused() {
    assertThatThrownBy(() -> draft(" \n")).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> draft("a".repeat(8_001))).isInstanceOf(RuleBroken.class);
  }

  private static Draft draft(String text) {
    return new Draft(UUID.randomUUID(), text, Language.ES, null, null);
  }

  private static Caller person() {
    return new Caller(
        UUID.randomUUID(),
        "Persona",
        Set.of(Role.INSTITUTION_EDITOR),
        UUID.randomUUID(),
        Set.of("GTM"),
        Language.ES);
  }
}

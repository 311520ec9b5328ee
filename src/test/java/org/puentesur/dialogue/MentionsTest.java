package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puentesur.dialogue.model.Mentions;

class MentionsTest {

  @Test
  void institutions_and_people_are_named_by_their_handles() {
    assertThat(Mentions.in("@INE-GTM, ¿lo ve @Ana.Paz? (@MinSalud)."))
        .containsExactlyInAnyOrder("ine-gtm", "ana.paz", "minsalud");
  }

  @Test
  void a_name_is_written_in_one_word_and_read_without_its_accents() {
    assertThat(Mentions.handle("Ángela O’Neill-Núñez (MSPAS)"))
        .isEqualTo("Ángela.O.Neill-Núñez.MSPAS");
    assertThat(Mentions.in("@Ángela.O.Neill-Núñez.MSPAS"))
        .containsExactly("angela.o.neill-nunez.mspas");
    assertThat(Mentions.handle(" J. – Paz -")).isEqualTo("J.Paz");
  }

  @Test
  void an_address_of_mail_names_nobody() {
    assertThat(Mentions.in("ana@ine.example y @@x, a/@b")).isEmpty();
  }
}

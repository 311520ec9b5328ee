package org.puentesur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.puentesur.lexicon.model.Meaning;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;

class MeaningTest {

  @Test
  void is_kept_tidy() {
    Meaning meaning =
        new Meaning(
            " partera |\tmatrona||partera", "midwife", "parteira", "sage-femme", "D.40, D.41");
    assertThat(meaning.es()).isEqualTo("partera|matrona");
    assertThat(meaning.topicCodes()).containsExactly("D.40", "D.41");
  }

  @Test
  void names_every_language_without_a_term_and_a_strange_topic() {
    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class, () -> new Meaning("partera", null, " | ", "12", "«D»"));
    assertThat(refused.violations())
        .containsExactlyInAnyOrder(
            new Violation("en", "lexicon.term.missing.en"),
            new Violation("pt", "lexicon.term.missing.pt"),
            new Violation("fr", "lexicon.term.missing.fr"),
            new Violation("topics", "lexicon.topic.unknown"));
  }

  @Test
  void refuses_a_term_longer_than_any_that_is_looked_for() {
    assertThatThrownBy(() -> new Meaning("uno dos tres cuatro cinco seis", "a", "b", "c", ""))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("lexicon.term.long");
  }
}

package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Cover;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementKind;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

class CoverTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private final Cooperation cooperation = GivenCooperation.bilateral();

  @Test
  void agreements_of_each_country_cover_it_together() {
    assertThat(cover(agreement("COL", "D", null)).bare()).containsExactly("GTM");
    assertThat(cover(agreement("COL", "D", null), agreement("GTM", "D", null)).enough()).isTrue();
  }

  @Test
  void another_topic_does_not_cover_it() {
    assertThat(cover(agreement("COL", "A", null)).bare()).contains("COL");
    assertThat(cover(agreement("COL", "D.4", null)).bare()).contains("COL");
    assertThat(cover(agreement("COL", null, null)).bare()).doesNotContain("COL");
  }

  @Test
  void an_expired_one_does_not_cover_it_and_one_near_its_end_is_warned_of() {
    assertThat(cover(agreement("COL", "D", DAY.minusDays(1))).holding()).isEmpty();
    assertThat(cover(agreement("COL", "D", DAY.plusDays(90))).ending()).hasSize(1);
    assertThat(cover(agreement("COL", "D", DAY.plusDays(91))).ending()).isEmpty();
  }

  @Test
  void a_waiver_stands_in_for_it() {
    assertThat(cover().enough()).isFalse();
    cooperation.waive("Acuerdo en firma");
    assertThat(cover().enough()).isTrue();
  }

  private Cover cover(Agreement... agreements) {
    return new Cover(cooperation, List.of(agreements), DAY);
  }

  private static Agreement agreement(String country, String topic, LocalDate to) {
    return new Agreement(
        new Agreement.Terms(
            AgreementKind.BILATERAL,
            Set.of(country),
            true,
            new Translations(Map.of(Language.ES, "Memorando")),
            topic == null ? Set.of() : Set.of(topic),
            DAY.minusYears(1),
            DAY.minusYears(1),
            to));
  }
}

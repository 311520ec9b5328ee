package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.cooperation.model.ParticipantRole.DUAL;
import static org.puentesur.cooperation.model.ParticipantRole.PROVIDER;
import static org.puentesur.cooperation.model.ParticipantRole.RECIPIENT;
import static org.puentesur.cooperation.model.ParticipantRole.SUPPORTING_PARTNER;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puentesur.cooperation.model.CooperationCode;
import org.puentesur.cooperation.model.Form;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;

class FormTest {

  @Test
  void two_parties_are_bilateral() {
    assertThat(of(PROVIDER, RECIPIENT)).isEqualTo(Form.BILATERAL);
    assertThat(of(DUAL, DUAL)).isEqualTo(Form.BILATERAL);
  }

  @Test
  void a_third_party_makes_it_triangular() {
    assertThat(of(PROVIDER, RECIPIENT, SUPPORTING_PARTNER)).isEqualTo(Form.TRIANGULAR);
    assertThat(of(PROVIDER, PROVIDER, RECIPIENT)).isEqualTo(Form.TRIANGULAR);
  }

  @Test
  void three_who_receive_make_it_regional() {
    assertThat(of(PROVIDER, RECIPIENT, RECIPIENT)).isEqualTo(Form.TRIANGULAR);
    assertThat(of(PROVIDER, RECIPIENT, RECIPIENT, RECIPIENT)).isEqualTo(Form.REGIONAL);
    assertThat(of(DUAL, DUAL, DUAL)).isEqualTo(Form.REGIONAL);
  }

  @Test
  void codes_have_four_digits_and_more_where_a_year_needs_them() {
    assertThat(new CooperationCode(2026, 42).text()).isEqualTo("SSC-2026-0042");
    assertThat(new CooperationCode(2026, 12345).text()).isEqualTo("SSC-2026-12345");
    assertThatThrownBy(() -> new CooperationCode(2026, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Form of(ParticipantRole... roles) {
    List<Participation> parts =
        Stream.of(roles).map(role -> new Participation(UUID.randomUUID(), "GTM", role)).toList();
    return Form.of(parts);
  }
}

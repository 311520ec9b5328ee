package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puentesur.cooperation.GivenCooperation.NOON;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Form;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.cooperation.model.ParticipationProposal;
import org.puentesur.cooperation.model.ProposalState;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

class ParticipationTest {

  private final Cooperation cooperation = GivenCooperation.bilateral();
  private final Participation third =
      GivenCooperation.part("BRA", ParticipantRole.SUPPORTING_PARTNER);

  @Test
  void one_joins_once_every_party_and_it_have_agreed() {
    ParticipationProposal proposal = proposed();
    for (UUID party : cooperation.institutions()) {
      proposal.answer(party, true, "Persona", NOON);
      assertThat(proposal.state()).isEqualTo(ProposalState.OPEN);
    }
    proposal.answer(third.institution(), true, "Persona", NOON);
    proposal.carryOut(cooperation);
    assertThat(cooperation.parts()).contains(third);
    assertThat(cooperation.form()).isEqualTo(Form.TRIANGULAR);
  }

  @Test
  void the_first_no_declines() {
    ParticipationProposal proposal = proposed();
    proposal.answer(third.institution(), false, "Persona", NOON);
    assertThat(proposal.state()).isEqualTo(ProposalState.DECLINED);
    assertThatThrownBy(() -> proposal.carryOut(cooperation)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> proposal.answer(third.institution(), true, "Persona", NOON))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void nobody_else_is_asked() {
    assertThatThrownBy(() -> proposed().answer(UUID.randomUUID(), true, "Persona", NOON))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_last_who_gives_cannot_leave() {
    UUID provider = cooperation.parts().get(0).institution();
    assertThatThrownBy(() -> ParticipationProposal.leave(cooperation, provider, "Cambio"))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_party_cannot_join_a_second_time() {
    Participation again =
        new Participation(
            cooperation.parts().get(0).institution(), "COL", ParticipantRole.RECIPIENT);
    assertThatThrownBy(() -> ParticipationProposal.join(cooperation, again, "Otro papel"))
        .isInstanceOf(RuleBroken.class);
  }

  private ParticipationProposal proposed() {
    return ParticipationProposal.join(cooperation, third, "Apoya el intercambio");
  }
}

package org.puentesur.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puentesur.account.model.Role.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.FACILITATOR;
import static org.puentesur.account.model.Role.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.REGIONAL_COORDINATOR;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.platform.text.Language;

/** What each role is to a cooperation: of a party, of its country, and elsewhere. */
class CooperationAccessTest {

  private final Cooperation cooperation = GivenCooperation.bilateral();
  private final Participation part = cooperation.parts().get(0);

  @Test
  void a_party_reads_works_and_decides_by_its_people() {
    assertThat(ofParty(CooperationAccess::takesPart))
        .isEqualTo(EnumSet.of(INSTITUTION_EDITOR, INSTITUTION_LEAD));
    assertThat(ofParty(CooperationAccess::leads)).isEqualTo(EnumSet.of(INSTITUTION_LEAD));
    assertThat(ofParty(CooperationAccess::focal)).isEqualTo(EnumSet.of(COUNTRY_FOCAL_POINT));
  }

  @Test
  void its_quality_is_decided_by_nobody_of_a_party() {
    assertThat(ofParty(CooperationAccess::reviews)).isEmpty();
    assertThat(ofCountry(CooperationAccess::reviews))
        .isEqualTo(EnumSet.of(FACILITATOR, REGIONAL_COORDINATOR));
  }

  @Test
  void others_of_its_country_read_it_where_they_serve_the_country() {
    assertThat(ofCountry(CooperationAccess::reads))
        .isEqualTo(EnumSet.of(COUNTRY_FOCAL_POINT, FACILITATOR, REGIONAL_COORDINATOR));
    assertThat(ofCountry(CooperationAccess::decides))
        .isEqualTo(EnumSet.of(FACILITATOR, REGIONAL_COORDINATOR));
    assertThat(ofCountry(CooperationAccess::takesPart)).isEmpty();
  }

  @Test
  void elsewhere_only_the_coordinator_knows_of_it() {
    Set<Role> coordinator = EnumSet.of(REGIONAL_COORDINATOR);
    assertThat(who(UUID.randomUUID(), "BOL", CooperationAccess::reads)).isEqualTo(coordinator);
    assertThat(who(UUID.randomUUID(), "BOL", CooperationAccess::decides)).isEqualTo(coordinator);
    assertThat(new CooperationAccess(Caller.VISITOR, cooperation).reads()).isFalse();
  }

  private Set<Role> ofParty(Predicate<CooperationAccess> right) {
    return who(part.institution(), part.country(), right);
  }

  private Set<Role> ofCountry(Predicate<CooperationAccess> right) {
    return who(null, part.country(), right);
  }

  private Set<Role> who(UUID institution, String country, Predicate<CooperationAccess> right) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      Caller caller =
          new Caller(
              UUID.randomUUID(),
              "Persona",
              Set.of(role),
              institution,
              Set.of(country),
              Language.ES);
      if (right.test(new CooperationAccess(caller, cooperation))) {
        roles.add(role);
      }
    }
    return roles;
  }
}

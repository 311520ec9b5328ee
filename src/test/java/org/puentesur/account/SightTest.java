package org.puentesur.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.model.Sight;
import org.puentesur.platform.text.Language;

/** Who sees a listing of an institution in Guatemala: draft, published, published for members. */
class SightTest {

  private static final UUID OWNER = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "VISITOR, other, , false, true, false",
    "INSTITUTION_EDITOR, own, GTM, true, true, true",
    "INSTITUTION_LEAD, own, GTM, true, true, true",
    "INSTITUTION_EDITOR, other, GTM, false, true, true",
    "INSTITUTION_LEAD, other, COL, false, true, true",
    "COUNTRY_FOCAL_POINT, other, GTM, true, true, true",
    "COUNTRY_FOCAL_POINT, other, COL, false, true, true",
    "FACILITATOR, none, GTM, true, true, true",
    "FACILITATOR, none, COL, false, true, true",
    "REGIONAL_COORDINATOR, none, , true, true, true",
    "ADMINISTRATOR, none, , false, true, true",
    "AUDITOR, none, , false, true, true",
  })
  void sees_what_the_confidentiality_table_says(
      String role, String place, String country, boolean draft, boolean open, boolean members) {
    Sight sight = new Sight(caller(role, place, country));
    assertThat(sight.sees(false, false, OWNER, "GTM")).isEqualTo(draft);
    assertThat(sight.sees(true, false, OWNER, "GTM")).isEqualTo(open);
    assertThat(sight.sees(true, true, OWNER, "GTM")).isEqualTo(members);
  }

  private static Caller caller(String role, String place, String country) {
    if (role.equals("VISITOR")) {
      return Caller.VISITOR;
    }
    UUID institution =
        switch (place) {
          case "own" -> OWNER;
          case "other" -> UUID.randomUUID();
          default -> null;
        };
    return new Caller(
        UUID.randomUUID(),
        role,
        Set.of(Role.valueOf(role)),
        institution,
        country == null ? Set.of() : Set.of(country),
        Language.ES);
  }
}

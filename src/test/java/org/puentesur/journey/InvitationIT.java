package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the printed link of the first start to a person who works for an institution. */
class InvitationIT {

  private static final Pattern LINK = Pattern.compile("\\S+/welcome\\?token=\\S+");
  private static final String ADMINISTRATOR = "jacaranda-vereda-tropel-47-quena";
  private static final String LEAD = "mangle-tambor-orilla-93-quetzal";

  private static Visit visit;

  @BeforeAll
  static void open() {
    visit = new Visit();
  }

  @AfterAll
  static void close() {
    visit.close();
  }

  @Test
  void an_administrator_starts_invites_a_lead_and_the_lead_signs_in_and_out_everywhere() {
    Page host = administrator();
    invite(host, "lidera@puentesur.example");
    visit.go(host, "/administration/mails");
    String mail = host.locator(".ps-mail").first().textContent();
    assertThat(mail).contains("72 horas");

    Page lead = visit.page("es", 1280);
    choosePassword(lead, link(mail), LEAD);
    visit.go(lead, "/mine");
    assertThat(lead.locator("h1").textContent()).contains("Ofertas y demandas");

    Page elsewhere = visit.signedIn("lidera@puentesur.example", LEAD, "es", 360);
    visit.go(lead, "/account");
    Visit.press(lead, "everywhere");
    lead.locator("[id='f:email']").waitFor();
    assertThat(visit.go(elsewhere, "/mine")).isEqualTo(404);

    deactivate(host);
    Page shut = visit.page("es", 1280);
    visit.go(shut, "/sign-in");
    Visit.fill(shut, "email", "lidera@puentesur.example");
    Visit.fill(shut, "password", LEAD);
    Visit.press(shut, "go");
    shut.locator("#messages").waitFor();
  }

  @Test
  void an_institutions_people_are_nobodys_business_elsewhere() {
    Page owner = visit.signedIn("gtm-mspas", "es");
    owner.locator(".ps-side a[href^='/institutions/']").click();
    owner.locator("a[href$='/people']").click();
    owner.locator(".ps-person").first().waitFor();
    String address = owner.url();

    Page stranger = visit.signedIn("col-dnp", "es");
    assertThat(stranger.navigate(address).status()).isEqualTo(404);
    assertThat(visit.go(stranger, "/administration/people")).isEqualTo(404);
    assertThat(visit.go(stranger, "/administration/mails")).isEqualTo(404);
  }

  @Test
  void a_forgotten_password_is_answered_alike_whether_the_address_is_known() {
    Page page = visit.page("es", 360);
    for (String email : new String[] {"col-dnp@puentesur.example", "nadie@puentesur.example"}) {
      visit.go(page, "/forgotten");
      Visit.fill(page, "email", email);
      Visit.press(page, "send");
      assertThat(page.locator("[role=status]").textContent()).contains("Si la dirección");
    }
  }

  private static Page administrator() {
    Page page = visit.page("es", 1280);
    String link = link(Platform.get().output());
    page.navigate(link);
    Visit.fill(page, "password", "contrasena12");
    Visit.press(page, "go");
    page.locator("#messages").waitFor();
    assertThat(page.locator("#messages").textContent()).contains("fácil de adivinar");
    choosePassword(page, link, ADMINISTRATOR);
    visit.go(page, "/administration");
    assertThat(page.locator("main").textContent()).contains("La cadena está íntegra.");

    Page again = visit.page("es", 1280);
    again.navigate(link);
    Visit.fill(again, "password", "otra-jacaranda-vereda-tropel-48");
    Visit.press(again, "go");
    again.locator("#messages").waitFor();
    assertThat(again.locator("#messages").textContent()).contains("ya se usó o venció");
    return page;
  }

  private static void invite(Page host, String email) {
    visit.go(host, "/institutions");
    host.locator("tbody td:nth-child(2) a").first().click();
    host.locator("a[href$='/people']").click();
    Visit.fill(host, "name", "Persona de prueba");
    Visit.fill(host, "email", email);
    host.locator("[id='f:roles'] input[value=INSTITUTION_LEAD]").check();
    Visit.press(host, "invite");
    host.locator(".ps-person >> text=" + email).waitFor();
  }

  private static void deactivate(Page host) {
    visit.go(host, "/institutions");
    host.locator("tbody td:nth-child(2) a").first().click();
    host.locator("a[href$='/people']").click();
    host.locator(".ps-person:has-text('lidera@') [id$=':deactivate']").click();
    host.locator(".ps-person:has-text('lidera@') [id$=':reactivate']").waitFor();
  }

  private static String link(String text) {
    Matcher link = LINK.matcher(text);
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private static void choosePassword(Page page, String link, String password) {
    page.navigate(link);
    Visit.fill(page, "password", password);
    Visit.press(page, "go");
    page.locator("form[action='/sign-out']").waitFor();
  }
}

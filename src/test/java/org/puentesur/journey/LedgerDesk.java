package org.puentesur.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The ledger of a cooperation under the hands of somebody of a party. */
record LedgerDesk(Visit visit, Page page, String place) {

  private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

  /** Records days of experts on the party's first line of the plan. */
  void days(String days) {
    open("IN_KIND_DAYS");
    Visit.fill(page, "days", days);
    save();
  }

  /** Records what was spent on the party's first line, in quetzales. */
  void spent(String amount) {
    open("EXPENDITURE");
    Visit.fill(page, "amount", amount);
    Visit.fill(page, "currency", "GTQ");
    Visit.fill(page, "rate", "7,65");
    Visit.fill(page, "rateDate", TODAY);
    Visit.fill(page, "rateSource", "Banco de Guatemala");
    save();
  }

  private void open(String kind) {
    visit.go(page, place + "/ledger/new?kind=" + kind);
    Visit.fill(page, "date", TODAY);
    page.locator("[id='f:line']").selectOption(new SelectOption().setIndex(1));
  }

  private void save() {
    Visit.press(page, "save");
    page.locator("dl.ps-facts").waitFor();
  }

  /** Takes the entry back that is open. */
  void reverse(String reason) {
    Visit.fill(page, "reason", reason);
    Visit.press(page, "reverse");
    Visit.awaitGone(page.locator("[id='f:reverse']"));
  }

  /** Explains why the party's line differs from the plan, where the page asks for it. */
  void explain(String why) {
    visit.go(page, place + "/ledger/comparison");
    page.locator("a[href*='/ledger/explain']").first().click();
    Visit.fill(page, "text", why);
    Visit.press(page, "save");
    page.locator("#unexplained").waitFor();
  }

  /** What the comparison says that nobody has explained yet. */
  String unexplained() {
    visit.go(page, place + "/ledger/comparison");
    return page.locator("#unexplained ul").textContent();
  }
}

package org.puentesur.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The plan of a cooperation under the hands of somebody who writes it. */
record PlanSheet(Visit visit, Page page, String place) {

  // as a browser puts a spreadsheet's clipboard into a page
  private static final String PASTE =
      """
      (cell, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        cell.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }
      """;

  /** Opens a draft: a first one, or a counter-proposal. */
  void start() {
    visit.go(page, place + "/plan");
    page.locator("form[action$='/start'] button").click();
    // until then its links lead to pages for one line
    page.locator("table[role=grid]").first().waitFor();
  }

  /** Pastes lines of a spreadsheet into a new line of a table, and waits until they are kept. */
  void paste(String section, String text) {
    page.locator("a[data-add=" + section + "]").click();
    Locator cell = table(section).locator("tbody tr:last-child td").first();
    cell.evaluate(PASTE, text);
    kept();
  }

  /** Types into the cell of a line, counted from 1, and leaves it with Enter. */
  void type(String section, int line, String column, String text) {
    Locator head = table(section).locator("th[data-column=" + column + "]");
    int at = (Integer) head.evaluate("head => head.cellIndex");
    Locator cell = table(section).locator("tbody tr").nth(line - 1).locator("td").nth(at);
    cell.click();
    cell.press("Enter");
    cell.locator("input").fill(text);
    cell.locator("input").press("Enter");
    kept();
  }

  private Locator table(String section) {
    return page.locator("table[data-section=" + section + "]");
  }

  private void kept() {
    page.waitForFunction(
        "() => !document.querySelector('td[data-state=waiting]')"
            + " && document.getElementById('plan-status').textContent"
            + " === document.getElementById('plan').dataset.kept");
  }

  /** Proposes what is written. */
  void propose(String reason) {
    page.reload();
    page.locator("#reason").fill(reason);
    page.locator("form[action$='/propose'] button").click();
    page.locator("#signatures").waitFor();
  }

  /** Says something about the latest proposal. */
  void comment(String text) {
    visit.go(page, place + "/plan");
    page.locator("#comment").fill(text);
    page.locator("form[action$='/comment'] button").click();
    page.locator("#comments .ps-text").first().waitFor();
  }

  /** What keeps it from being proposed or signed, as the page says it. */
  List<String> flaws() {
    page.reload();
    return page.locator(".ps-flaws li").allTextContents();
  }
}

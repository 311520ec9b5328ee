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
    put(section, text);
    kept();
  }

  /** The same without waiting. */
  void put(String section, String text) {
    page.locator("a[data-add=" + section + "]").click();
    table(section).locator("tbody tr:last-child td").first().evaluate(PASTE, text);
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

  Locator table(String section) {
    return page.locator("table[data-section=" + section + "]");
  }

  /** Waits until the server has answered for every cell, and had nothing against one. */
  void kept() {
    page.waitForFunction(
        "() => !document.querySelector('td[data-state=waiting]')"
            + " && document.getElementById('plan-status').textContent"
            + " === document.getElementById('plan').dataset.kept");
  }

  /** Waits until the server has refused so many cells. */
  void refused(int many) {
    page.waitForFunction(
        "many => !document.querySelector('td[data-state=waiting]')"
            + " && document.querySelectorAll('td[aria-invalid]').length === many",
        many);
  }

  /** Proposes what is written. */
  void propose(String reason) {
    page.reload();
    page.locator("#reason").fill(reason);
    page.locator("form[action$='/propose'] button").click();
    page.locator("#signatures").waitFor();
  }

  /** Throws the draft away. */
  void discard() {
    visit.go(page, place + "/plan/draft");
    page.locator("#propose summary").click();
    page.locator("#sure").check();
    page.locator("form[action$='/discard'] button").click();
    Visit.awaitGone(page.locator("#plan-undo"));
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

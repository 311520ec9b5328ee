package org.puentesur.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.service.AuditService;
import org.puentesur.journal.service.Journal;
import org.puentesur.platform.text.Messages;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** The event log, page by page. */
@Named
@RequestScoped
public class EventsPage {

  private static final int PAGE = 50;

  @Inject AuditService service;
  @Inject Menu menu;
  @Inject Reader reader;
  @Inject Problems problems;

  private List<Journal.Entry> entries = List.of();
  private boolean more;

  public void load() {
    if (!menu.isAuditor()) {
      problems.notFound();
      return;
    }
    List<Journal.Entry> found = service.page(after(), PAGE + 1);
    more = found.size() > PAGE;
    entries = more ? found.subList(0, PAGE) : found;
  }

  private static UUID after() {
    String after = RecordId.parameter("after");
    try {
      return after == null ? null : UUID.fromString(after);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  /** What happened, in the reader's words, or the type itself where there are none. */
  public String what(String type) {
    return Messages.find(reader.getLanguage(), "event." + type).orElse(type);
  }

  public List<Journal.Entry> getEntries() {
    return entries;
  }

  /** The address of the next page, null on the last. */
  public String getNext() {
    return more ? "/events?after=" + entries.get(entries.size() - 1).id() : null;
  }
}

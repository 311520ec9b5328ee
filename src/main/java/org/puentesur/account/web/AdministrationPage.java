package org.puentesur.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import org.puentesur.journal.service.Sealer;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.Problems;

/** What the host's administrator looks after: so far the event log. */
@Named
@RequestScoped
public class AdministrationPage {

  @Inject Sealer sealer;
  @Inject Menu menu;
  @Inject Problems problems;
  @Inject MessagesBean messages;

  private String journal = "";

  public void load() {
    if (!menu.isAdministrator()) {
      problems.notFound();
      return;
    }
    OptionalLong broken = sealer.firstBroken();
    journal =
        broken.isEmpty()
            ? messages.t("administration.journal.whole")
            : messages.f("administration.journal.broken", broken.getAsLong());
  }

  public String getJournal() {
    return journal;
  }
}

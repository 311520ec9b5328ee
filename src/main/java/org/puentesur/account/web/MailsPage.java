package org.puentesur.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.account.service.MailService;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.web.Problems;

/** The outbox, readable where no server delivers. */
@Named
@RequestScoped
public class MailsPage {

  @Inject MailService service;
  @Inject Menu menu;
  @Inject Problems problems;

  private List<Outbox.Mail> mails = List.of();

  public void load() {
    if (menu.isAdministrator()) {
      mails = service.latest();
    } else {
      problems.notFound();
    }
  }

  public boolean isDelivering() {
    return service.delivers();
  }

  public List<Outbox.Mail> getMails() {
    return mails;
  }
}

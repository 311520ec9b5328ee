package org.puentesur.account.service;

import static org.puentesur.account.model.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.puentesur.platform.mail.MailSettings;
import org.puentesur.platform.mail.Outbox;

/** The outbox, for those who host the platform. */
@Stateless
public class MailService {

  private static final int SHOWN = 200;

  @Inject Outbox outbox;
  @Inject MailSettings settings;

  @RolesAllowed(ADMINISTRATOR)
  public List<Outbox.Mail> latest() {
    return outbox.latest(SHOWN);
  }

  /** Whether mails leave by a server at all. */
  @RolesAllowed(ADMINISTRATOR)
  public boolean delivers() {
    return settings.configured();
  }
}

package org.puentesur.account.service;

import static org.puentesur.account.model.Role.Names.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.puentesur.journal.service.Journal;

/** The event log for those whom the host has appointed to audit it. */
@Stateless
public class AuditService {

  @Inject Journal journal;

  /** A page of the log, latest first, after the last one of the page before. */
  @RolesAllowed(AUDITOR)
  public List<Journal.Entry> page(UUID before, int most) {
    return journal.page(before, most);
  }
}

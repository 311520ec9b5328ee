package org.puentesur.translation.service;

import static org.puentesur.account.model.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells the host's administrator which machine translates, and what. */
@Stateless
public class TranslationStateService {

  @Inject TranslationMachine machine;

  /** The machine as it answers now. */
  @RolesAllowed(ADMINISTRATOR)
  public TranslationState now() {
    machine.ask();
    return machine.state();
  }
}

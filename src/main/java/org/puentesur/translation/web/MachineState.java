package org.puentesur.translation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.puentesur.translation.model.Pair;
import org.puentesur.translation.service.TranslationState;
import org.puentesur.translation.service.TranslationStateService;

/** The machine as the administrator sees it; part of the page of administration. */
@Named
@RequestScoped
public class MachineState {

  @Inject TranslationStateService service;

  private TranslationState state;

  /** Asked once a page. */
  public TranslationState getState() {
    if (state == null) {
      state = service.now();
    }
    return state;
  }

  public String getPairs() {
    return getState().pairs().stream().map(Pair::toString).collect(Collectors.joining(", "));
  }
}

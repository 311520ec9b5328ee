package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipationProposal;
import org.puentesur.cooperation.service.ParticipationService;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** A proposal that somebody joins a cooperation or leaves it, where the parties answer. */
@Named
@RequestScoped
public class ParticipationPage {

  @Inject ParticipationService service;
  @Inject Problems problems;

  private ParticipationProposal proposal;
  private Cooperation cooperation;

  public void agree() {
    answer(true);
  }

  public void decline() {
    answer(false);
  }

  private void answer(boolean yes) {
    UUID id = getProposal().id();
    problems.done(
        () -> {
          service.answer(id, yes);
          problems.go("/participations/" + id + "?done=participation");
        });
  }

  public ParticipationProposal getProposal() {
    if (proposal == null) {
      proposal = service.get(RecordId.ofRequest());
    }
    return proposal;
  }

  public Cooperation getCooperation() {
    if (cooperation == null) {
      cooperation = service.cooperation(RecordId.ofRequest());
    }
    return cooperation;
  }

  /** Whether the reader answers it. */
  public boolean isAsked() {
    return service.awaits(getProposal());
  }
}

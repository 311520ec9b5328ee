package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.model.ParticipationProposal;
import org.puentesur.cooperation.service.ParticipationService;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** Who takes part in a cooperation; where somebody is proposed to join or to leave. */
@Named
@RequestScoped
public class ParticipantsPage {

  @Inject CooperationFrame frame;
  @Inject ParticipationService service;
  @Inject DirectoryService directory;
  @Inject Reader reader;
  @Inject Problems problems;

  private String joining;
  private ParticipantRole role = ParticipantRole.RECIPIENT;
  private String leaving;
  private String why;
  private String reason;
  private List<ParticipationProposal> proposals;

  public void join() {
    problems.done(() -> go(service.join(code(), UUID.fromString(joining), role, why)));
  }

  public void leave() {
    problems.done(() -> go(service.leave(code(), UUID.fromString(leaving), reason)));
  }

  private void go(ParticipationProposal proposal) {
    problems.go("/participations/" + proposal.id());
  }

  private String code() {
    return frame.getCooperation().code();
  }

  /** Whether the reader proposes. */
  public boolean isProposing() {
    return frame.getAccess().decides();
  }

  public List<ParticipationProposal> getProposals() {
    if (proposals == null) {
      proposals = service.of(code());
    }
    return proposals;
  }

  /** Institutions that could join. */
  public List<Institution> getCandidates() {
    Cooperation shown = frame.getCooperation();
    return directory.institutions().stream()
        .filter(Institution::designated)
        .filter(each -> !shown.institutions().contains(each.id()))
        .sorted(
            Comparator.comparing(Institution::country)
                .thenComparing(each -> each.names().in(reader.getLanguage())))
        .toList();
  }

  public ParticipantRole[] getRoles() {
    return ParticipantRole.values();
  }

  public String getJoining() {
    return joining;
  }

  public void setJoining(String joining) {
    this.joining = joining;
  }

  public ParticipantRole getRole() {
    return role;
  }

  public void setRole(ParticipantRole role) {
    this.role = role;
  }

  public String getLeaving() {
    return leaving;
  }

  public void setLeaving(String leaving) {
    this.leaving = leaving;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.model.Cover;
import org.puentesur.cooperation.service.CoverService;
import org.puentesur.directory.model.Agreement;
import org.puentesur.platform.web.Problems;

/** Under which memorandums a cooperation stands. */
@Named
@RequestScoped
public class CoverPage {

  @Inject CooperationFrame frame;
  @Inject CoverService service;
  @Inject Problems problems;

  private Cover cover;
  private List<Agreement> candidates;
  private String reason;

  /** Says that an agreement covers it. */
  public void name(String agreement) {
    change(() -> service.name(code(), UUID.fromString(agreement)));
  }

  /** Says that it does not. */
  public void drop(String agreement) {
    change(() -> service.drop(code(), UUID.fromString(agreement)));
  }

  public void waive() {
    change(() -> service.waive(code(), reason));
  }

  private void change(Runnable action) {
    problems.done(
        () -> {
          action.run();
          problems.go(frame.getAddress() + "/agreements?done=cover");
        });
  }

  private String code() {
    return frame.getCooperation().code();
  }

  public Cover getCover() {
    if (cover == null) {
      cover = service.of(code());
    }
    return cover;
  }

  /** Agreements that could cover it, for those who may say so. */
  public List<Agreement> getCandidates() {
    if (candidates == null) {
      candidates = frame.getAccess().places() ? service.candidates(code()) : List.of();
    }
    return candidates;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

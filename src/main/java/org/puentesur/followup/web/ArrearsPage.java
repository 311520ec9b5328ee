package org.puentesur.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.account.web.Menu;
import org.puentesur.followup.model.Arrears;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.platform.web.Problems;

/** Who has not done what they owe, for those who facilitate. */
@Named
@RequestScoped
public class ArrearsPage {

  @Inject FollowUpService service;
  @Inject Menu menu;
  @Inject Problems problems;

  private List<Arrears> arrears = List.of();

  public void load() {
    if (menu.isFacilitator()) {
      arrears = service.arrears();
    } else {
      problems.notFound();
    }
  }

  /** By country, most overdue first. */
  public List<Arrears> getArrears() {
    return arrears;
  }
}

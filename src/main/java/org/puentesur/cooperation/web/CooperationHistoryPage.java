package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;

/** What has happened to a cooperation. */
@Named
@RequestScoped
public class CooperationHistoryPage {

  @Inject CooperationService service;
  @Inject CooperationFrame frame;
  @Inject Problems problems;

  private List<Event> events = List.of();

  public void load() {
    try {
      events = service.history(frame.getCooperation().code());
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public List<Event> getEvents() {
    return events;
  }
}

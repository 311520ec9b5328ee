package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One cooperation: who takes part, where it stands, from what it came. */
@Named
@RequestScoped
public class CooperationPage {

  @Inject CooperationService service;
  @Inject ListingService listings;
  @Inject Problems problems;

  private Cooperation cooperation;
  private List<Listing> origin = List.of();
  private List<Event> events = List.of();
  private UUID room;

  public void load() {
    try {
      Cooperation found = service.get(RecordId.parameter("code"));
      events = service.history(found.code());
      room = service.room(found.code()).orElse(null);
      origin =
          listings.several(List.of(found.demand(), found.offer())).values().stream()
              .sorted((one, other) -> other.kind().compareTo(one.kind()))
              .toList();
      cooperation = found;
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public Cooperation getCooperation() {
    return cooperation;
  }

  /** The demand and the offer that it came from, as far as the reader may see them. */
  public List<Listing> getOrigin() {
    return origin;
  }

  public List<Event> getEvents() {
    return events;
  }

  /** The room in which its parties talk, null where it has none. */
  public UUID getRoom() {
    return room;
  }

  public List<Phase> getWay() {
    return Phase.WAY;
  }

  /** Whether a phase lies behind. */
  public boolean passed(Phase phase) {
    return Phase.WAY.indexOf(phase) < Phase.WAY.indexOf(cooperation.phase());
  }
}

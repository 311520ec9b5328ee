package org.puentesur.dialogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.puentesur.account.web.Menu;
import org.puentesur.dialogue.model.MailWish;
import org.puentesur.dialogue.model.Pace;
import org.puentesur.dialogue.service.WishService;
import org.puentesur.platform.web.Problems;

/** When the reader wants mails about their rooms. */
@Named
@RequestScoped
public class RoomMailsPage {

  @Inject WishService service;
  @Inject Menu menu;
  @Inject Problems problems;

  private Pace pace;
  private Integer quietFrom;
  private Integer quietTo;
  private String zone;

  @PostConstruct
  void find() {
    if (menu.isSignedIn()) {
      MailWish wish = service.get();
      pace = wish.pace();
      quietFrom = wish.quietFrom();
      quietTo = wish.quietTo();
      zone = wish.zone().getId();
    }
  }

  public void load() {
    if (!menu.isSignedIn()) {
      problems.go("/sign-in");
    }
  }

  public void save() {
    if (problems.done(() -> service.set(new MailWish(pace, quietFrom, quietTo, ZoneId.of(zone))))) {
      problems.go("/rooms/mails?done=room-mails");
    }
  }

  public Pace[] getPaces() {
    return Pace.values();
  }

  public List<Integer> getHours() {
    return IntStream.range(0, 24).boxed().toList();
  }

  /** The zones of the region, and UTC. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.startsWith("America/") || id.equals("UTC") || id.equals(zone))
        .sorted()
        .toList();
  }

  public Pace getPace() {
    return pace;
  }

  public void setPace(Pace pace) {
    this.pace = pace;
  }

  public Integer getQuietFrom() {
    return quietFrom;
  }

  public void setQuietFrom(Integer quietFrom) {
    this.quietFrom = quietFrom;
  }

  public Integer getQuietTo() {
    return quietTo;
  }

  public void setQuietTo(Integer quietTo) {
    this.quietTo = quietTo;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}

package org.puentesur.mission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What is done on a day of a mission. */
@Embeddable
public class AgendaItem {

  @Column(name = "on_day")
  private LocalDate day;

  private String text;

  protected AgendaItem() {}

  public AgendaItem(LocalDate day, String text) {
    this.day = day;
    this.text = text;
  }

  public LocalDate day() {
    return day;
  }

  public String text() {
    return text;
  }
}

package org.puentesur.mission.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.puentesur.mission.model.AgendaItem;

/** A line of the agenda as the browser sends it; without a text the row is empty. */
public class AgendaRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate day;
  private String text;

  AgendaRow() {}

  AgendaRow(AgendaItem item) {
    day = item.day();
    text = item.text();
  }

  boolean filled() {
    return text != null && !text.isBlank();
  }

  AgendaItem item() {
    return new AgendaItem(day, text.strip());
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

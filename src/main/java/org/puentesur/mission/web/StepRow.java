package org.puentesur.mission.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.mission.model.NextStep;

/** An agreed next step as the browser sends it; without a text the row is empty. */
public class StepRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text;
  private String party;
  private LocalDate due;

  StepRow(String party) {
    this.party = party;
  }

  boolean filled() {
    return text != null && !text.isBlank();
  }

  NextStep step() {
    return new NextStep(text.strip(), UUID.fromString(party), due);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}

package org.puentesur.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** An answer to one of the dates that are proposed. */
@Embeddable
public class Vote {

  @Column(name = "starts_at")
  private Instant start;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  protected Vote() {}

  Vote(Instant start, Answer answer) {
    this.start = start;
    this.answer = answer;
  }

  public Instant start() {
    return start;
  }

  public Answer answer() {
    return answer;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vote that && start.equals(that.start) && answer == that.answer;
  }

  @Override
  public int hashCode() {
    return start.hashCode();
  }
}

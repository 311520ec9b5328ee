package org.puentesur.meeting.model;

import java.util.UUID;

/**
 * Something that a line tells others of its call.
 *
 * @param recipient one line, null for all others
 * @param text JSON as it goes over the wire
 */
public record CallWord(UUID meeting, UUID sender, UUID recipient, String text) {

  /** Whether a line of a meeting is to hear it. */
  public boolean isFor(UUID line, UUID itsMeeting) {
    return meeting.equals(itsMeeting)
        && (recipient == null ? !sender.equals(line) : recipient.equals(line));
  }
}

package org.puentesur.meeting.service;

import java.util.UUID;

/**
 * Which meetings to look for.
 *
 * @param past those that are over, latest first; otherwise those to come, soonest first
 * @param cooperation the code of the cooperation that they are about, null for any
 * @param after the last one of the page before, null for the first page
 */
public record MeetingQuery(boolean past, String cooperation, UUID after) {

  /** Those to come. */
  public static final MeetingQuery UPCOMING = new MeetingQuery(false, null, null);

  /** Those that are over. */
  public static final MeetingQuery PAST = new MeetingQuery(true, null, null);
}

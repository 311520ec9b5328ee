package org.puentesur.meeting.model;

import java.util.UUID;

/**
 * A line into a call, as the others there see it.
 *
 * @param mode {@code video}, {@code audio} or {@code text}
 * @param hand whether its person asks to speak
 */
public record CallLine(
    UUID id, String name, String mode, boolean hand, boolean audio, boolean video, boolean screen) {

  /** The mode of those who neither send nor fetch sound or pictures. */
  public static final String TEXT = "text";

  /** A line that has just been opened. */
  public static CallLine open(UUID id, String name, String mode) {
    return new CallLine(id, name, mode, false, false, false, false);
  }

  /** The same with what its person shows now. */
  public CallLine showing(boolean up, boolean heard, boolean seen, boolean shared) {
    return new CallLine(id, name, mode, up, heard, seen, shared);
  }

  /** Whether sound or pictures go to and from there. */
  public boolean sends() {
    return !TEXT.equals(mode);
  }
}

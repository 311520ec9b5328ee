package org.puentesur.platform.mail;

/**
 * A calendar file that a mail brings.
 *
 * @param text as RFC 5545 writes it, null for none
 * @param method what it asks of the reader's calendar (RFC 5546): REQUEST or CANCEL
 */
public record CalendarPart(String text, String method) {

  /** A mail without one. */
  public static final CalendarPart NONE = new CalendarPart(null, null);

  boolean there() {
    return text != null;
  }
}

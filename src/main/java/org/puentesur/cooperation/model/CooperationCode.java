package org.puentesur.cooperation.model;

import java.util.Locale;

/**
 * What people call a cooperation: {@code SSC-2026-0042}, the forty-second that 2026 opened.
 *
 * @param number from 1, of at least four digits in the text
 */
public record CooperationCode(int year, int number) {

  public CooperationCode {
    if (number < 1) {
      throw new IllegalArgumentException("numbers begin at one");
    }
  }

  public String text() {
    return String.format(Locale.ROOT, "SSC-%04d-%04d", year, number);
  }
}

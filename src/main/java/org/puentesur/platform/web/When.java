package org.puentesur.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Dates and times in the reader's language; moments in UTC, which the browser turns into its own
 * zone.
 */
@Named("when")
@RequestScoped
public class When {

  @Inject Reader reader;

  /** A calendar day. */
  public String day(LocalDate day) {
    return day == null ? "" : dates().format(day);
  }

  /** The month of a day, in as few letters as it takes. */
  public String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMM yyyy", reader.getLocale()).format(day);
  }

  /** The day of a moment. */
  public String date(Instant moment) {
    return moment == null ? "" : dates().format(moment.atOffset(ZoneOffset.UTC));
  }

  /** A moment to the minute. */
  public String moment(Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.getLocale())
                .format(moment.atOffset(ZoneOffset.UTC))
            + " UTC";
  }

  private DateTimeFormatter dates() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader.getLocale());
  }
}

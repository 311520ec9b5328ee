package org.puentesur.platform.text;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Zones as people speak of them: by a city, and by their distance from UTC at the time. */
public final class ZoneText {

  private ZoneText() {}

  /** Such as {@code Bogotá, UTC−05:00}. */
  public static String of(ZonedDateTime moment, Language language) {
    String offset = moment.getOffset().getId().replace("Z", "±00:00").replace('-', '−');
    String city = city(moment.getZone(), language);
    return city.equals("UTC") ? "UTC" : city + ", UTC" + offset;
  }

  /** The city after which a zone is called. */
  public static String city(ZoneId zone, Language language) {
    String id = zone.getId();
    return Messages.find(language, "zone." + id)
        .orElseGet(() -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
  }
}

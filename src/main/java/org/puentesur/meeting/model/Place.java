package org.puentesur.meeting.model;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.puentesur.platform.problem.RuleBroken;

/**
 * Where one meets, and the record that it is about.
 *
 * @param link where one meets elsewhere, null on the platform itself
 * @param cooperation the code of a cooperation, or null
 * @param room the id of a room, or null
 */
public record Place(String link, String cooperation, UUID room) {

  /** On the platform, about nothing in particular. */
  public static final Place HERE = new Place(null, null, null);

  private static final Pattern COOPERATION = Pattern.compile("SSC-[0-9]{4}-[0-9]{4,}");

  public Place {
    if (link != null && !safe(link)) {
      throw new RuleBroken("link", "meeting.link");
    }
    if (cooperation != null && !COOPERATION.matcher(cooperation).matches()) {
      throw new RuleBroken("cooperation", "meeting.cooperation");
    }
  }

  private static boolean safe(String link) {
    try {
      URI uri = URI.create(link);
      return link.length() <= 500 && "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

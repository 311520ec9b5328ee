package org.puentesur.platform.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.platform.problem.Conflict;

/** The version of a record as its ETag: who holds it reads nothing twice and overwrites nobody. */
public final class Versions {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  private Versions() {}

  /** The record, or that the caller already has this version. */
  public static Response answer(Request request, Object version, Object body) {
    EntityTag tag = new EntityTag(version.toString());
    Response.ResponseBuilder unneeded = request.evaluatePreconditions(tag);
    return (unneeded == null ? Response.ok(body) : unneeded).tag(tag).build();
  }

  /** The version that a caller has read and now replaces; refuses to write without one. */
  public static int read(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(Reason.VERSION_MISSING, "api.detail.version");
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new Conflict("version " + ifMatch);
    }
    return Integer.parseInt(tag.group(1));
  }
}

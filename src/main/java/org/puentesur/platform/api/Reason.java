package org.puentesur.platform.api;

import java.util.Arrays;
import java.util.Locale;

/** Why a request is not carried out, as the type and the title of the answer tell it. */
public enum Reason {
  MALFORMED(400),
  NO_TOKEN(401),
  NOT_ALLOWED(403),
  NOT_FOUND(404),
  METHOD(405),
  ACCEPT(406),
  LENGTH_MISSING(411),
  CONFLICT(412),
  TOO_LARGE(413),
  MEDIA_TYPE(415),
  RULE(422),
  VERSION_MISSING(428),
  TOO_MANY(429),
  UNAVAILABLE(503);

  private final int status;

  Reason(int status) {
    this.status = status;
  }

  /** The reason that goes with an HTTP status of the server's own. */
  static Reason of(int status) {
    return Arrays.stream(values())
        .filter(reason -> reason.status == status)
        .findFirst()
        .orElse(MALFORMED);
  }

  int status() {
    return status;
  }

  /** As a URN and a message key name it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.puentesur.platform.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A request that the API does not carry out, with a sentence for the caller. */
public class Refused extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String key;
  private final transient Object argument;

  /** Refused with the text of a key. */
  public Refused(Reason reason, String key) {
    this(reason, key, "");
  }

  /** Refused with the text of a key and what stands in it. */
  public Refused(Reason reason, String key, Object argument) {
    super(Response.status(reason.status()).build());
    this.reason = reason;
    this.key = key;
    this.argument = argument;
  }

  Reason reason() {
    return reason;
  }

  String key() {
    return key;
  }

  Object argument() {
    return argument;
  }
}

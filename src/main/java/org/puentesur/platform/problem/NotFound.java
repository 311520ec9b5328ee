package org.puentesur.platform.problem;

import jakarta.ejb.ApplicationException;

/** Nothing there, or nothing that this person may know of. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super(what);
  }
}

package org.puentesur.platform.problem;

import jakarta.ejb.ApplicationException;

/** Somebody changed the object since the caller read it. */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Conflict(String what) {
    super(what);
  }
}

package org.puentesur.relevance.model;

/** The files of the index are gone or damaged, or cannot be written; a rebuild may mend that. */
public final class IndexLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexLost(Exception cause) {
    super("the index's files cannot be used: " + cause, cause);
  }
}

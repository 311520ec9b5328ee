package org.puentesur.translation.model;

/** The machine did not answer, not in time, or with something that is no translation. */
public class TranslationFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TranslationFailed(String what) {
    super(what);
  }

  public TranslationFailed(String what, Throwable cause) {
    super(what, cause);
  }
}

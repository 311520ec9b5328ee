package org.puentesur.document.model;

/**
 * A paper of the platform that people sign on paper too.
 *
 * @param of the number of a plan's version, or the id of a mission
 * @param hash SHA-256 of what is signed, null where the paper has none
 */
public record Reference(SignedKind kind, String of, String hash) {

  /** Its name in a form. */
  public String key() {
    return kind + "-" + of;
  }
}

package org.puentesur.journal.model;

import java.util.UUID;

/**
 * What an event is about.
 *
 * @param type such as {@code DEMAND}
 * @param institution whose it is, null for nobody's
 * @param country ISO 3166-1 alpha-3 of that institution, null for none
 */
public record Subject(String type, UUID id, UUID institution, String country) {

  /** Something that belongs to no institution. */
  public static Subject of(String type, UUID id) {
    return new Subject(type, id, null, null);
  }
}

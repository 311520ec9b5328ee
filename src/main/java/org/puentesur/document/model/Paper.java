package org.puentesur.document.model;

import java.time.Instant;
import java.util.List;

/**
 * What the platform itself writes about a cooperation, read where it arises.
 *
 * @param label message key of what it is, which takes {@code name}
 * @param name what people call it, such as a number or a mission's purpose
 * @param page where it is read
 * @param reference what a signed copy of it names, null where people do not sign it
 */
public record Paper(
    DocumentKind kind,
    String label,
    String name,
    Instant at,
    String page,
    List<Format> formats,
    Reference reference) {

  /**
   * One way to take it along.
   *
   * @param name such as {@code PDF}
   */
  public record Format(String name, String address) {}
}

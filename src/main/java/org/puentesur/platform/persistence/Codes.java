package org.puentesur.platform.persistence;

import java.util.Collection;
import java.util.stream.Collectors;

/** Codes and names of constants, which hold neither commas nor quotes, for a query. */
public final class Codes {

  private Codes() {}

  /** Them as the literal of a PostgreSQL {@code text[]}. */
  public static String array(Collection<?> codes) {
    return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(",", "{", "}"));
  }
}

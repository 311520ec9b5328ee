package org.puentesur.account.model;

import java.util.UUID;

/**
 * Which listings a person may see, once as SQL and once in Java: lists, counts, search and single
 * records answer alike because all of them ask this.
 */
public record Sight(Caller caller) {

  /**
   * The predicate over an alias {@code l} of the table {@code listing}; takes EclipseLink
   * parameters {@link #member}, {@link #institution}, {@link #everywhere} and {@link #countries} by
   * these names.
   */
  public static final String LISTINGS =
      """
      ((l.state = 'PUBLISHED' and (l.visibility = 'PUBLIC' or cast(#member as boolean)))
        or l.institution_id = cast(#institution as uuid)
        or cast(#everywhere as boolean)
        or l.country = any(cast(#countries as text[])))
      """;

  public boolean member() {
    return caller.signedIn();
  }

  /** The own institution, or an id that no institution has. */
  public UUID institution() {
    return caller.institution() == null ? new UUID(0, 0) : caller.institution();
  }

  public boolean everywhere() {
    return caller.is(Role.REGIONAL_COORDINATOR);
  }

  /** Countries served, as the literal of a PostgreSQL array. */
  public String countries() {
    boolean serves = caller.is(Role.FACILITATOR) || caller.is(Role.COUNTRY_FOCAL_POINT);
    return serves ? "{" + String.join(",", caller.countries()) + "}" : "{}";
  }

  /** The same predicate for one record. */
  public boolean sees(boolean published, boolean membersOnly, UUID owner, String country) {
    return published && (!membersOnly || member())
        || owner.equals(caller.institution())
        || caller.serves(country);
  }
}

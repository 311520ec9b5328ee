package org.puentesur.directory.model;

import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;

/**
 * Which institutions a person may see, once as SQL and once in Java: a proposal is its country's
 * matter until it is designated.
 */
public record InstitutionSight(Caller caller) {

  /**
   * The predicate over an alias {@code i} of the table {@code institution}; takes EclipseLink
   * parameters {@link #everywhere}, {@link #own} and {@link #served} by these names.
   */
  public static final String INSTITUTIONS =
      """
      (i.status <> 'PROPOSED' or cast(#everywhere as boolean) or i.id = cast(#own as uuid)
        or i.country = any(cast(#served as text[])))
      """;

  public boolean everywhere() {
    return caller.is(Role.ADMINISTRATOR) || caller.is(Role.REGIONAL_COORDINATOR);
  }

  /** The own institution, or an id that no institution has. */
  public UUID own() {
    return caller.institution() == null ? new UUID(0, 0) : caller.institution();
  }

  /** The countries that the person keeps or serves. */
  public Set<String> served() {
    boolean serves = caller.is(Role.FACILITATOR) || caller.is(Role.COUNTRY_FOCAL_POINT);
    return serves ? caller.countries() : Set.of();
  }

  /** The same predicate for one record. */
  public boolean sees(Institution institution) {
    return institution.status() != InstitutionStatus.PROPOSED
        || everywhere()
        || institution.id().equals(own())
        || served().contains(institution.country());
  }
}

package org.puentesur.cooperation.model;

import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.model.Sight;

/**
 * Which cooperations a person may see, once as SQL and once in Java: the parties', their focal
 * points and facilitators, the regional coordinator; an auditor those that are closed.
 */
public record CooperationSight(Caller caller) {

  /**
   * The predicate over an alias {@code c} of the table {@code cooperation}; takes EclipseLink
   * parameters {@code institution}, {@code everywhere}, {@code countries} and {@code auditor}.
   */
  public static final String COOPERATIONS =
      """
      (cast(#everywhere as boolean)
        or cast(#auditor as boolean) and c.phase in ('EVALUATED', 'DOCUMENTED', 'CANCELLED')
        or exists (select 1 from participation p where p.cooperation_id = c.id
             and (p.institution_id = cast(#institution as uuid)
               or p.country = any(cast(#countries as bpchar[])))))
      """;

  public boolean everywhere() {
    return sight().everywhere();
  }

  public boolean auditor() {
    return caller.is(Role.AUDITOR);
  }

  /** The own institution, or an id that no institution has. */
  public UUID institution() {
    return sight().institution();
  }

  /** Countries served, as the literal of a PostgreSQL array. */
  public String countries() {
    return sight().countries();
  }

  /** The same predicate for one record. */
  public boolean sees(Cooperation cooperation) {
    return everywhere()
        || auditor() && cooperation.phase().closed()
        || cooperation.parts().stream()
            .anyMatch(
                part ->
                    part.institution().equals(caller.institution())
                        || caller.serves(part.country()));
  }

  private Sight sight() {
    return new Sight(caller);
  }
}

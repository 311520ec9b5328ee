package org.puentesur.document.model;

import java.util.UUID;
import org.puentesur.account.model.Sight;
import org.puentesur.cooperation.model.CooperationAccess;

/**
 * Which documents of a cooperation a person who reads it may read, as {@link Audience} says, once
 * as SQL and once in Java; and which ones they keep.
 */
public record DocumentSight(CooperationAccess access) {

  /**
   * The predicate over an alias {@code d} of the table {@code cooperation_document}; takes
   * EclipseLink parameters {@code inside}, {@code facilitates}, {@code everywhere}, {@code
   * institution} and {@code countries}.
   */
  public static final String DOCUMENTS =
      """
      (d.audience = 'READERS'
        or d.audience = 'PARTIES' and cast(#inside as boolean)
        or d.audience = 'OWNER' and case when d.owner_id is null
             then cast(#facilitates as boolean)
             else cast(#inside as boolean) and (cast(#everywhere as boolean)
               or d.owner_id = cast(#institution as uuid)
               or d.owner_country = any(cast(#countries as text[]))) end)
      """;

  public boolean inside() {
    return Audience.inside(access);
  }

  public boolean facilitates() {
    return access.facilitates();
  }

  public boolean everywhere() {
    return sight().everywhere();
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
  public boolean sees(CooperationDocument document) {
    return document.heading().audience().opensTo(access, document.owner(), document.ownerCountry());
  }

  /**
   * Whether the person adds versions, changes its heading and withdraws it: who works for the party
   * whose it is; who facilitates, where it is theirs or its party takes part no more.
   */
  public boolean keeps(CooperationDocument document) {
    boolean ofParty = access.cooperation().institutions().contains(document.owner());
    return sees(document)
        && (ofParty
            ? access.takesPart() && document.owner().equals(access.party())
            : access.facilitates());
  }

  private Sight sight() {
    return new Sight(access.caller());
  }
}

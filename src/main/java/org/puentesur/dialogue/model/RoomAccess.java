package org.puentesur.dialogue.model;

import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;

/**
 * Who reads, writes and moderates rooms, once as SQL and once in Java: lists, counts, search, files
 * and open sockets answer alike because all of them ask this.
 *
 * <p>A member is a person or partner system of a designated institution, a facilitator or the
 * regional coordinator; those who host and audit the platform are none.
 *
 * @param designated whether the caller's institution is designated now; true for those of an office
 * @param standing how the caller stands to the room, null where there is nothing particular
 */
public record RoomAccess(Caller caller, boolean designated, Standing standing) {

  /**
   * The predicate over an alias {@code r} of the table {@code room}; takes EclipseLink parameters
   * {@link #member}, {@link #institution}, {@link #everywhere}, {@link #served}, {@link
   * #facilitated} and {@link #account} by these names.
   */
  public static final String ROOMS =
      """
      ((r.kind = 'FORUM' and (r.open_to_all or cast(#member as boolean) and not exists (
          select 1 from room_standing s where s.room_id = r.id
            and s.account_id = cast(#account as uuid) and s.standing = 'EXCLUDED')))
        or (r.kind in ('DIRECT', 'COOPERATION') and cast(#member as boolean)
          and r.parties @> array[cast(#institution as text)])
        or (r.kind = 'COOPERATION' and (cast(#everywhere as boolean)
          or r.countries && cast(#served as text[])
          or cast(#member as boolean) and exists (select 1 from room_standing s where s.room_id = r.id
            and s.account_id = cast(#account as uuid) and s.standing = 'OBSERVER')))
        or (r.kind = 'MEETING' and (cast(#everywhere as boolean)
          or r.parties @> array[cast(#institution as text)]
          or r.countries && cast(#facilitated as text[])
          or exists (select 1 from room_standing s where s.room_id = r.id
            and s.account_id = cast(#account as uuid) and s.standing = 'PARTICIPANT'))))
      """;

  /**
   * Whether an account {@code a}, of an institution {@code i} or an office {@code o}, is a
   * member's.
   */
  public static final String MEMBERS =
      """
      (a.active and case when a.institution_id is null
        then a.roles && array['FACILITATOR', 'REGIONAL_COORDINATOR']
        else i.status = 'DESIGNATED' end)
      """;

  /** Whether such an account facilitates a country of a room {@code r}, or moderates all forums. */
  public static final String FACILITATES =
      """
      ('FACILITATOR' = any(a.roles) and (r.kind = 'FORUM' or r.countries && o.countries))
      """;

  /** The same as {@link #ROOMS} asked the other way round: whether such an account reads a room. */
  public static final String READERS =
      "("
          + MEMBERS
          + """
          and (r.kind = 'FORUM' and not exists (
              select 1 from room_standing s where s.room_id = r.id
                and s.account_id = a.id and s.standing = 'EXCLUDED')
            or r.kind in ('DIRECT', 'COOPERATION')
              and r.parties @> array[cast(a.institution_id as text)]
            or r.kind = 'COOPERATION' and ('REGIONAL_COORDINATOR' = any(a.roles)
              or 'COUNTRY_FOCAL_POINT' = any(a.roles) and i.country = any(r.countries)
              or exists (select 1 from room_standing s where s.room_id = r.id
                and s.account_id = a.id and s.standing = 'OBSERVER')
              or
          """
          + FACILITATES
          + """
          ))
          or r.kind = 'MEETING' and a.active and (
            r.parties @> array[cast(a.institution_id as text)]
            or 'REGIONAL_COORDINATOR' = any(a.roles)
            or exists (select 1 from room_standing s where s.room_id = r.id
              and s.account_id = a.id and s.standing = 'PARTICIPANT')
            or
          """
          + FACILITATES
          + "))";

  /** The same predicate for one room. */
  public boolean reads(Room room) {
    return switch (room.kind()) {
      case FORUM -> room.open() || member() && standing != Standing.EXCLUDED;
      case DIRECT -> party(room);
      case COOPERATION ->
          party(room)
              || everywhere()
              || room.countries().stream().anyMatch(served()::contains)
              || standing == Standing.OBSERVER && member();
      case MEETING -> attends(room);
    };
  }

  /** Whether the caller may say something there now. */
  public boolean writes(Room room) {
    return !room.closed() && !caller.roles().isEmpty() && takesPart(room);
  }

  private boolean takesPart(Room room) {
    return switch (room.kind()) {
      case FORUM -> member() && standing != Standing.EXCLUDED;
      case DIRECT -> party(room);
      case COOPERATION -> party(room) || moderates(room);
      case MEETING -> attends(room) && speaks();
    };
  }

  /** Whether the caller may retract what others said, pin, close and shut out. */
  public boolean moderates(Room room) {
    return switch (room.kind()) {
      case FORUM -> opensForums();
      case DIRECT -> false;
      case COOPERATION, MEETING -> room.countries().stream().anyMatch(caller::facilitates);
    };
  }

  /** Whether the caller may pin: who moderates, and in a direct room both sides. */
  public boolean pins(Room room) {
    return moderates(room) || room.kind() == RoomKind.DIRECT && writes(room);
  }

  /** Whether the caller may open a forum. */
  public boolean opensForums() {
    return caller.is(Role.FACILITATOR) || caller.is(Role.REGIONAL_COORDINATOR);
  }

  /** Whether the caller takes part in what is said among members. */
  public boolean member() {
    return caller.institution() == null ? opensForums() : designated;
  }

  private boolean party(Room room) {
    return member() && room.between(caller.institution());
  }

  // who may be in the meeting's call
  private boolean attends(Room room) {
    return everywhere()
        || room.between(caller.institution())
        || room.countries().stream().anyMatch(facilitated()::contains)
        || standing == Standing.PARTICIPANT;
  }

  // the host's people may listen where they are invited
  private boolean speaks() {
    return caller.institution() != null || opensForums();
  }

  /** The own institution, or an id that none has. */
  public UUID institution() {
    return caller.institution() == null ? new UUID(0, 0) : caller.institution();
  }

  public boolean everywhere() {
    return caller.is(Role.REGIONAL_COORDINATOR);
  }

  /** The countries whose cooperations the caller follows. */
  public Set<String> served() {
    boolean serves = caller.is(Role.FACILITATOR) || caller.is(Role.COUNTRY_FOCAL_POINT);
    return serves && member() ? caller.countries() : Set.of();
  }

  /** The countries whose meetings the caller may join. */
  public Set<String> facilitated() {
    return caller.is(Role.FACILITATOR) ? caller.countries() : Set.of();
  }

  /** The own account, or an id that none has. */
  public UUID account() {
    return caller.signedIn() ? caller.accountId() : new UUID(0, 0);
  }
}

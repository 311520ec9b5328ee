package org.puentesur.followup.service;

import static org.puentesur.account.model.Role.Names.COUNTRY_FOCAL_POINT;
import static org.puentesur.account.model.Role.Names.FACILITATOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.followup.model.Arrears;
import org.puentesur.followup.model.Colleague;
import org.puentesur.followup.model.DueDay;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpSight;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.followup.model.Origin;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** What is owed, as far as the caller may see and settle it. */
@Stateless
public class FollowUpService {

  @Inject FollowUps followUps;
  @Inject FollowUpBook book;
  @Inject Origins origins;
  @Inject Owners owners;
  @Inject EventLog events;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** A page of what the caller may see, soonest first. */
  @PermitAll
  public List<FollowUp> list(FollowUpQuery query, int most) {
    return followUps.page(query, sight(), today(), most);
  }

  @PermitAll
  public FollowUp get(UUID id) {
    return found(id, sight()::sees);
  }

  /** What has come of a record that the caller may read. */
  @PermitAll
  public List<FollowUp> of(Origin origin) {
    return followUps.of(origin.kind(), origin.id()).stream().filter(sight()::sees).toList();
  }

  /** What has happened to it, latest first. */
  @PermitAll
  public List<Event> history(UUID id) {
    return events.of(get(id).id());
  }

  /** Who has not done what they owe, by country and institution. */
  @RolesAllowed({FACILITATOR, REGIONAL_COORDINATOR})
  public List<Arrears> arrears() {
    return followUps.arrears(sight(), today());
  }

  /** Has a party of a record owe something. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public FollowUp open(Opening opening) {
    Origin origin = origins.get(opening.kind(), opening.origin());
    if (!sight().assigns(origin)) {
      throw new NotFound("origin " + opening.origin());
    }
    if (opening.person() != null && !opening.owner().equals(current.get().institution())) {
      throw new RuleBroken("person", "followup.person");
    }
    return book.owe(
        opening.debt(), owners.of(opening.owner(), opening.person()), origin, UUID.randomUUID());
  }

  /** The people of the caller's own institution, one of whom may owe something. */
  @PermitAll
  public List<Colleague> colleagues() {
    return owners.colleagues(current.get().institution());
  }

  /** Notes what was done, if nobody has settled it since {@code version}. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public FollowUp done(UUID id, int version, String note) {
    FollowUp followUp = read(id, version, sight()::closes);
    followUp.done(note, current.get().name(), clock.instant());
    followUps.flush();
    book.tell(followUp, "followup.done");
    return followUp;
  }

  /** Gives it up for a reason, if nobody has settled it since {@code version}. */
  @RolesAllowed({
    INSTITUTION_EDITOR,
    INSTITUTION_LEAD,
    COUNTRY_FOCAL_POINT,
    FACILITATOR,
    REGIONAL_COORDINATOR
  })
  public FollowUp drop(UUID id, int version, String reason) {
    FollowUp followUp = read(id, version, sight()::drops);
    followUp.drop(reason, current.get().name(), clock.instant());
    followUps.flush();
    book.dropped(followUp);
    return followUp;
  }

  /** Where it stands today. */
  @PermitAll
  public FollowUpState state(FollowUp followUp) {
    return followUp.state(today());
  }

  private FollowUp read(UUID id, int version, Predicate<FollowUp> allowed) {
    FollowUp followUp = found(id, allowed);
    if (followUp.version() != version) {
      throw new Conflict("follow-up " + id);
    }
    return followUp;
  }

  private FollowUp found(UUID id, Predicate<FollowUp> allowed) {
    return followUps.find(id).filter(allowed).orElseThrow(() -> new NotFound("follow-up " + id));
  }

  private LocalDate today() {
    return DueDay.of(clock.instant());
  }

  private FollowUpSight sight() {
    return new FollowUpSight(current.get());
  }
}

package org.puentesur.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.followup.service.FollowUpQuery;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.platform.web.Problems;

/** What is owed: by the reader first, or by everybody whose follow-ups they read. */
@Named
@RequestScoped
public class FollowUpsPage {

  private static final int SHOWN = 50;

  @Inject FollowUpService service;
  @Inject CurrentCaller current;
  @Inject Problems problems;

  private boolean all;
  private String state;
  private String cooperation;
  private String owner;
  private String after;
  private List<FollowUp> found = List.of();

  public void load() {
    if (!current.get().signedIn()) {
      problems.notFound();
      return;
    }
    try {
      found = service.list(query(), SHOWN + 1);
    } catch (IllegalArgumentException unknown) {
      problems.notFound();
    }
  }

  private FollowUpQuery query() {
    Set<FollowUpState> states =
        filled(state) ? Set.of(FollowUpState.valueOf(state)) : FollowUpQuery.OWED.states();
    return new FollowUpQuery(
        states,
        !all,
        filled(cooperation) ? cooperation.strip() : null,
        null,
        filled(owner) ? UUID.fromString(owner) : null,
        filled(after) ? UUID.fromString(after) : null);
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  public List<FollowUp> getFollowUps() {
    return found.subList(0, Math.min(SHOWN, found.size()));
  }

  /** The cursor of the next page, null on the last. */
  public UUID getNext() {
    return found.size() > SHOWN ? found.get(SHOWN - 1).id() : null;
  }

  /** Whether nothing narrows what is shown but whose it is. */
  public boolean isPlain() {
    return !filled(state) && !filled(cooperation) && !filled(owner);
  }

  public FollowUpState[] getStates() {
    return FollowUpState.values();
  }

  /** Whether others' are shown too. */
  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getCooperation() {
    return cooperation;
  }

  public void setCooperation(String cooperation) {
    this.cooperation = cooperation;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}

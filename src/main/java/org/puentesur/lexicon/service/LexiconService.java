package org.puentesur.lexicon.service;

import static org.puentesur.account.model.Role.Names.ADMINISTRATOR;
import static org.puentesur.account.model.Role.Names.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.service.EventLog;
import org.puentesur.agenda.service.Topics;
import org.puentesur.journal.model.Subject;
import org.puentesur.lexicon.model.LexiconAddition;
import org.puentesur.lexicon.model.Meaning;
import org.puentesur.platform.problem.RuleBroken;

/** Lets the host and the regional coordinator add to the lexicon; every node takes it over. */
@Stateless
public class LexiconService {

  @Inject LexiconAdditions additions;
  @Inject LexiconInUse inUse;
  @Inject Topics topics;
  @Inject EventLog events;
  @Inject CurrentCaller current;
  @Inject Clock clock;

  /** What has been added. */
  @RolesAllowed({ADMINISTRATOR, REGIONAL_COORDINATOR})
  public List<LexiconAddition> additions() {
    return additions.all();
  }

  /** Whether texts are read by all that has been added, and by nothing that was removed. */
  @RolesAllowed({ADMINISTRATOR, REGIONAL_COORDINATOR})
  public boolean takenOver() {
    return inUse.upToDate();
  }

  /** Adds a meaning; refuses topics that do not exist. */
  @RolesAllowed({ADMINISTRATOR, REGIONAL_COORDINATOR})
  public void add(Meaning meaning) {
    if (!topics.know(meaning.topicCodes())) {
      throw new RuleBroken("topics", "lexicon.topic.unknown");
    }
    record("lexicon.added", additions.add(meaning, current.get().name(), clock.instant()), meaning);
  }

  /** Takes an added meaning out again. */
  @RolesAllowed({ADMINISTRATOR, REGIONAL_COORDINATOR})
  public void remove(UUID id) {
    Meaning meaning = additions.get(id).meaning();
    additions.remove(id);
    record("lexicon.removed", id, meaning);
  }

  private void record(String type, UUID id, Meaning meaning) {
    events.tell(type, Subject.of("LEXICON", id), meaning.told());
  }
}

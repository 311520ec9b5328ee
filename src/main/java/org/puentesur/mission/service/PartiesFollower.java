package org.puentesur.mission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.PartiesChanged;
import org.puentesur.followup.service.FollowUpBook;

/**
 * Has what is owed in a cooperation follow who takes part, in the transaction of the last yes: who
 * joins reads it, who has left does no more.
 */
@ApplicationScoped
public class PartiesFollower {

  @Inject FollowUpBook book;

  void follow(@Observes PartiesChanged changed) {
    Cooperation cooperation = changed.cooperation();
    book.share(cooperation.code(), cooperation.institutions(), cooperation.countries());
  }
}

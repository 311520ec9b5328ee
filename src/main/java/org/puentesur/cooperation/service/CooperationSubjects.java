package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.meeting.service.MeetingSubjects;

/** Cooperations under way, about which people meet. */
@ApplicationScoped
public class CooperationSubjects implements MeetingSubjects {

  private static final int MOST = 200;
  private static final Set<Phase> UNDER_WAY =
      Arrays.stream(Phase.values())
          .filter(Predicate.not(Phase::closed))
          .collect(Collectors.toUnmodifiableSet());

  @Inject CooperationService service;

  @Override
  public List<Subject> subjects() {
    return service.list(new CooperationQuery(UNDER_WAY, Set.of(), null), MOST).stream()
        .map(each -> new Subject(each.code(), each.titles()))
        .toList();
  }
}

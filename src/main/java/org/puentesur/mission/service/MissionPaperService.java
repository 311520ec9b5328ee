package org.puentesur.mission.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.mission.model.MissionState;
import org.puentesur.mission.service.MissionService.Visited;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.Language;

/** What of a mission is taken along: papers, and its days for a calendar. */
@Stateless
public class MissionPaperService {

  @Inject MissionService missions;
  @Inject DirectoryService directory;
  @Inject SignInSettings settings;

  /** The terms of reference as PDF. */
  @PermitAll
  public byte[] terms(UUID id, Language language) {
    Visited visited = missions.get(id);
    return paper(visited, language).terms(visited.cooperation());
  }

  /** The report as PDF, once there is one. */
  @PermitAll
  public byte[] report(UUID id, Language language) {
    Visited visited = missions.get(id);
    if (visited.mission().state() != MissionState.REPORTED) {
      throw new NotFound("report of mission " + id);
    }
    return paper(visited, language).report(visited.cooperation(), missions.followUps(id));
  }

  /** The calendar file. */
  @PermitAll
  public String calendar(UUID id) {
    Visited visited = missions.get(id);
    URI page =
        URI.create(
            settings.baseUrl()
                + "/cooperations/"
                + visited.cooperation().code()
                + "/missions/"
                + id);
    return new MissionCalendar(visited.mission(), page).text();
  }

  private MissionPaper paper(Visited visited, Language language) {
    return new MissionPaper(visited.mission(), language, names(visited.cooperation(), language));
  }

  private Map<UUID, String> names(Cooperation cooperation, Language language) {
    return directory.institutions().stream()
        .filter(each -> cooperation.institutions().contains(each.id()))
        .collect(Collectors.toMap(Institution::id, each -> each.names().in(language)));
  }
}

package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.puentesur.account.web.Menu;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.ParticipantRole;
import org.puentesur.cooperation.service.OpeningService;
import org.puentesur.cooperation.service.OpeningService.Party;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.text.Translations;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** Where a facilitator opens a cooperation with named parties. */
@Named
@RequestScoped
public class CooperationNewPage {

  private static final int LINES = 6;

  @Inject OpeningService service;
  @Inject DirectoryService directory;
  @Inject Menu menu;
  @Inject Reader reader;
  @Inject Problems problems;

  private final List<Line> lines =
      IntStream.range(0, LINES).mapToObj(number -> new Line()).toList();
  private String title;
  private String topics;
  private List<Institution> institutions;

  /** One party as it is filled in. */
  public static class Line {
    private String institution;
    private ParticipantRole role = ParticipantRole.RECIPIENT;

    public String getInstitution() {
      return institution;
    }

    public void setInstitution(String institution) {
      this.institution = institution;
    }

    public ParticipantRole getRole() {
      return role;
    }

    public void setRole(ParticipantRole role) {
      this.role = role;
    }

    private boolean filled() {
      return institution != null && !institution.isBlank();
    }
  }

  public void load() {
    if (!menu.isFacilitator()) {
      problems.notFound();
    }
    lines.get(0).role = ParticipantRole.PROVIDER;
  }

  public void open() {
    problems.done(
        () -> {
          Cooperation opened = service.open(titles(), codes(), parties());
          problems.go("/cooperations/" + opened.code());
        });
  }

  private Translations titles() {
    return title == null ? null : Translations.ofFilled(Map.of(reader.getLanguage(), title));
  }

  private Set<String> codes() {
    return topics == null
        ? Set.of()
        : Arrays.stream(topics.split("[,;\\s]+"))
            .filter(code -> !code.isBlank())
            .collect(Collectors.toSet());
  }

  private List<Party> parties() {
    return lines.stream()
        .filter(Line::filled)
        .map(line -> new Party(UUID.fromString(line.institution), line.role))
        .toList();
  }

  public List<Line> getLines() {
    return lines;
  }

  /** Those that may take part, by country. */
  public List<Institution> getInstitutions() {
    if (institutions == null) {
      institutions =
          directory.institutions().stream()
              .filter(Institution::designated)
              .sorted(
                  Comparator.comparing(Institution::country)
                      .thenComparing(each -> each.names().in(reader.getLanguage())))
              .toList();
    }
    return institutions;
  }

  public ParticipantRole[] getRoles() {
    return ParticipantRole.values();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getTopics() {
    return topics;
  }

  public void setTopics(String topics) {
    this.topics = topics;
  }
}

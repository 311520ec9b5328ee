package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.web.Reader;

/** The names of those who take part, in the reader's language. */
@Named("parties")
@RequestScoped
public class PartyNames {

  @Inject DirectoryService directory;
  @Inject Reader reader;

  private Map<UUID, Institution> institutions;

  /** The institution of a part. */
  public String name(Participation part) {
    Institution institution = institutions().get(part.institution());
    return institution == null ? country(part) : institution.names().in(reader.getLanguage());
  }

  /** An institution that is not, or no more, a part. */
  public String named(UUID id) {
    Institution institution = institutions().get(id);
    return institution == null ? "" : institution.names().in(reader.getLanguage());
  }

  public String country(Participation part) {
    return Country.name(part.country(), reader.getLanguage());
  }

  /** The countries of a cooperation in one line, who gives first. */
  public String line(Cooperation cooperation) {
    return cooperation.parts().stream()
        .map(this::country)
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  private Map<UUID, Institution> institutions() {
    if (institutions == null) {
      institutions =
          directory.institutions().stream()
              .collect(Collectors.toMap(Institution::id, Function.identity()));
    }
    return institutions;
  }
}

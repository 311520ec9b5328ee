package org.puentesur.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.followup.model.FollowUp;
import org.puentesur.followup.model.FollowUpState;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.platform.web.Reader;

/** Who owes something and where it stands, in the reader's language. */
@Named("followUpTexts")
@RequestScoped
public class FollowUpTexts {

  @Inject FollowUpService service;
  @Inject DirectoryService directory;
  @Inject Reader reader;

  private Map<UUID, Institution> institutions;

  /** Where it stands today. */
  public FollowUpState state(FollowUp followUp) {
    return service.state(followUp);
  }

  /** The institution and its country, and the person where it is theirs. */
  public String owner(FollowUp followUp) {
    String institution =
        institution(followUp.owner().institution()) + " · " + country(followUp.owner().country());
    String person = followUp.owner().personName();
    return person == null ? institution : person + " · " + institution;
  }

  /** An institution's name. */
  public String institution(UUID id) {
    Institution found = institutions().get(id);
    return found == null ? "" : found.names().in(reader.getLanguage());
  }

  public String country(String code) {
    return Country.name(code, reader.getLanguage());
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

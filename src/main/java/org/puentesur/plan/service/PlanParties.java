package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.puentesur.account.service.Accounts;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Participation;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.Countries;
import org.puentesur.directory.service.Institutions;
import org.puentesur.plan.model.Parties;
import org.puentesur.plan.model.Party;
import org.puentesur.plan.model.Signatory;

/** Who plans together, and whose signatures that takes. */
@ApplicationScoped
public class PlanParties {

  @Inject Institutions institutions;
  @Inject Accounts accounts;
  @Inject Countries countries;

  public Parties of(Cooperation cooperation) {
    return new Parties(cooperation.parts().stream().map(this::party).toList());
  }

  private Party party(Participation part) {
    Institution institution = institutions.get(part.institution());
    return new Party(institution.id(), part.country(), institution.acronym(), institution.names());
  }

  /** A lead of every party, and the focal point of each country that has one and wants it. */
  public List<Signatory> signatories(Cooperation cooperation) {
    Stream<Signatory> leads =
        cooperation.parts().stream()
            .map(part -> Signatory.lead(part.institution(), part.country()));
    Stream<Signatory> focalPoints =
        cooperation.countries().stream()
            .filter(country -> countries.get(country).coSigns())
            .filter(country -> !accounts.focalPoints(country).isEmpty())
            .map(Signatory::focalPoint);
    return Stream.concat(leads, focalPoints).toList();
  }
}

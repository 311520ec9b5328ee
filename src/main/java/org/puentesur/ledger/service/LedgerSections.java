package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.puentesur.cooperation.model.Section;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.SectionSource;

/** The ledger's place in that of its cooperation. */
@ApplicationScoped
public class LedgerSections implements SectionSource {

  private static final List<Section> SECTIONS =
      List.of(new Section(50, "/ledger", "section.ledger"));

  @Override
  public List<Section> sections(Entered entered) {
    return SECTIONS;
  }
}

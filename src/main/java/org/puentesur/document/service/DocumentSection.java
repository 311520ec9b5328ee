package org.puentesur.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.puentesur.cooperation.model.Section;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.SectionSource;

/** The documents' place in that of their cooperation. */
@ApplicationScoped
public class DocumentSection implements SectionSource {

  private static final List<Section> SECTIONS =
      List.of(new Section(70, "/documents", "section.documents"));

  @Override
  public List<Section> sections(Entered entered) {
    return SECTIONS;
  }
}

package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.puentesur.cooperation.model.Section;
import org.puentesur.cooperation.service.CooperationGate.Entered;

/** The sections that every cooperation has from its first day. */
@ApplicationScoped
public class OwnSections implements SectionSource {

  private static final List<Section> SECTIONS =
      List.of(
          new Section(10, "", "section.overview"),
          new Section(20, "/dialogue", "section.dialogue"),
          new Section(90, "/history", "section.history"));

  @Override
  public List<Section> sections(Entered entered) {
    return SECTIONS;
  }
}

package org.puentesur.mission.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.puentesur.cooperation.model.Section;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.SectionSource;

/** The places of missions and of what is owed in a cooperation’s. */
@ApplicationScoped
public class MissionSection implements SectionSource {

  private static final List<Section> SECTIONS =
      List.of(
          new Section(30, "/missions", "section.missions"),
          new Section(60, "/follow-ups", "section.follow-ups"));

  @Override
  public List<Section> sections(Entered entered) {
    return SECTIONS;
  }
}

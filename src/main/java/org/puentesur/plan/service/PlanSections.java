package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.puentesur.cooperation.model.Section;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.SectionSource;

/** The plan's place in that of its cooperation. */
@ApplicationScoped
public class PlanSections implements SectionSource {

  private static final List<Section> SECTIONS = List.of(new Section(40, "/plan", "section.plan"));

  @Override
  public List<Section> sections(Entered entered) {
    return SECTIONS;
  }
}

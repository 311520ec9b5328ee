package org.puentesur.monitoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.puentesur.cooperation.model.Section;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.SectionSource;

/** The place of monitoring in that of its cooperation. */
@ApplicationScoped
public class MonitoringSections implements SectionSource {

  private static final List<Section> SECTIONS =
      List.of(new Section(45, "/monitoring", "section.monitoring"));

  @Override
  public List<Section> sections(Entered entered) {
    return SECTIONS;
  }
}

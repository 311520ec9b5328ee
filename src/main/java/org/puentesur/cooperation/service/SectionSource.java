package org.puentesur.cooperation.service;

import java.util.List;
import org.puentesur.cooperation.model.Section;
import org.puentesur.cooperation.service.CooperationGate.Entered;

/** A feature that has sections in the place of a cooperation. */
public interface SectionSource {

  /** Its sections there, as far as the one who entered has something to see in them. */
  List<Section> sections(Entered entered);
}

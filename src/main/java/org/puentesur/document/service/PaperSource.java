package org.puentesur.document.service;

import java.util.List;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.document.model.Paper;

/** A feature that writes papers about cooperations, which are read among the documents. */
public interface PaperSource {

  /** Its papers of a cooperation, as far as the one who entered may read them. */
  List<Paper> papers(Entered entered);
}

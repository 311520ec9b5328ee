package org.puentesur.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.document.model.Paper;
import org.puentesur.document.service.DocumentService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;

/** Where somebody adds a document to a cooperation. */
@Named
@RequestScoped
public class DocumentNewPage {

  @Inject DocumentService service;
  @Inject CooperationFrame frame;
  @Inject Problems problems;

  private List<Paper> papers = List.of();

  public void load() {
    try {
      if (!frame.getAccess().works()) {
        problems.notFound();
        return;
      }
      papers =
          service.papers(frame.getCooperation().code()).stream()
              .filter(paper -> paper.reference() != null)
              .toList();
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  /** Papers that people sign. */
  public List<Paper> getPapers() {
    return papers;
  }
}

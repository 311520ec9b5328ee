package org.puentesur.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.matching.service.WhyNotService;
import org.puentesur.platform.web.RecordId;

/** The part of a demand's matches that answers why an offer is not among them. */
@Named
@RequestScoped
public class WhyNot {

  @Inject WhyNotService service;

  private List<WhyNotService.Answer> answers;

  /** What was asked for, null for nothing. */
  public String getWords() {
    String words = RecordId.parameter("why");
    return words == null || words.isBlank() ? null : words.strip();
  }

  /** What holds of the offers that the words find, for the demand of the page. */
  public List<WhyNotService.Answer> answers(UUID demand) {
    if (answers == null) {
      answers = getWords() == null ? List.of() : service.of(demand, getWords());
    }
    return answers;
  }
}

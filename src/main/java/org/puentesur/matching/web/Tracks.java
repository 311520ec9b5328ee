package org.puentesur.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.web.Menu;
import org.puentesur.indicator.model.TrackRecord;
import org.puentesur.matching.model.TrackRecordJudge;
import org.puentesur.matching.service.Sentences;
import org.puentesur.matching.service.SentencesFor;
import org.puentesur.matching.service.TrackService;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** The part of a demand's matches that names countries with a record but perhaps no offer. */
@Named
@RequestScoped
public class Tracks {

  @Inject TrackService service;
  @Inject SentencesFor sentences;
  @Inject Reader reader;
  @Inject Menu menu;
  @Inject Problems problems;

  private List<Line> lines;

  /** One country with the sentence that its figures make. */
  public record Line(String country, String indicator, String sentence) {}

  /** The countries for a demand. */
  public List<Line> of(UUID demand) {
    if (lines == null) {
      Sentences words = sentences.language(reader.getLanguage());
      lines = service.of(demand).stream().map(record -> line(record, words)).toList();
    }
    return lines;
  }

  private static Line line(TrackRecord record, Sentences words) {
    return new Line(
        record.country(), record.indicator().code(), words.of(TrackRecordJudge.reason(record)));
  }

  /** Whether the reader may call on those countries. */
  public boolean isCalling() {
    return menu.isFacilitator();
  }

  public void call(UUID demand, String country) {
    if (problems.done(() -> service.call(demand, country))) {
      problems.go("/demands/" + demand + "/matches?done=track.called");
    }
  }
}

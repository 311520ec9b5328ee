package org.puentesur.indicator.api;

import java.util.List;
import org.puentesur.indicator.model.Gap;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.TrackRecord;

/** A country's whole series, its gap, and who closed that gap from a like start. */
public record SeriesView(
    GapView gap, List<Observation> observations, List<RecordView> trackRecords) {

  /**
   * What one country did about the gap.
   *
   * @param share of the way to the goal; 1 is all of it
   * @param perYear how much it bettered in a year
   * @param regionPerYear the same of the region's middle in those years; absent where unknown
   */
  public record RecordView(
      String country,
      double goal,
      Observation start,
      Observation end,
      boolean closed,
      double share,
      double perYear,
      Double regionPerYear) {

    static RecordView of(TrackRecord found) {
      return new RecordView(
          found.country(),
          found.goal(),
          found.start(),
          found.end(),
          found.closed(),
          found.share(),
          found.perYear(),
          found.pace() == null ? null : found.pace().perYear());
    }
  }

  /** The wire form of a series with what was found about its gap. */
  public static SeriesView of(Gap gap, List<TrackRecord> found) {
    return new SeriesView(
        GapView.of(gap), gap.series().observations(), found.stream().map(RecordView::of).toList());
  }
}

package org.puentesur.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.puentesur.indicator.model.Comparisons;
import org.puentesur.indicator.model.Gap;
import org.puentesur.indicator.model.LikeStart;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Region;
import org.puentesur.indicator.model.TrackRecord;
import org.puentesur.indicator.service.IndicatorService;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One indicator of a country: its series, its gap, and who closed that gap. */
@Named
@RequestScoped
public class IndicatorPage {

  @Inject IndicatorService indicators;
  @Inject Problems problems;

  private Gap gap;
  private LikeStart rule;
  private List<TrackRecord> records = List.of();
  private List<Row> rows = List.of();
  private Chart chart;

  /** The country's value of a year beside the region's; null where too few states have one. */
  public record Row(Observation own, Region.Snapshot region) {}

  public void load() {
    String country = RecordId.parameter("country");
    String code = RecordId.parameter("indicator");
    Comparisons figures = indicators.comparisons();
    gap = figures.gap(country, code).orElse(null);
    if (gap == null) {
      problems.notFound();
      return;
    }
    rule = figures.likeStart(code, country).orElse(null);
    records = figures.trackRecords(code, country);
    draw(figures.regionAlong(gap.series()));
  }

  private void draw(List<Region.Snapshot> region) {
    List<Observation> values = gap.series().observations();
    rows =
        values.stream()
            .map(
                own ->
                    new Row(
                        own,
                        region.stream()
                            .filter(each -> each.year() == own.year())
                            .findFirst()
                            .orElse(null)))
            .toList();
    chart =
        Chart.large(
            values,
            region.stream().map(each -> new Observation(each.year(), each.median())).toList());
  }

  public Gap getGap() {
    return gap;
  }

  /** By which rule the records were found; null where the country has no gap. */
  public LikeStart getRule() {
    return rule;
  }

  public List<TrackRecord> getRecords() {
    return records;
  }

  public List<Row> getRows() {
    return rows;
  }

  public Chart getChart() {
    return chart;
  }
}

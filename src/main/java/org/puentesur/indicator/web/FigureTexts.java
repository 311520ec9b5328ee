package org.puentesur.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import org.puentesur.directory.model.Country;
import org.puentesur.indicator.model.Gap;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.model.LikeStart;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Region;
import org.puentesur.indicator.model.TrackRecord;
import org.puentesur.indicator.model.Trend;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;
import org.puentesur.platform.web.Reader;

/** Figures and what they tell, in the reader's language. */
@Named("figures")
@RequestScoped
public class FigureTexts {

  @Inject Reader reader;

  /** A value with as many decimals as its indicator is worth. */
  public String value(Indicator indicator, Number value) {
    return number(value, indicator.decimals());
  }

  /** A value with its year. */
  public String dated(Indicator indicator, Observation each) {
    return value(indicator, each.value()) + " (" + each.year() + ")";
  }

  /** A small chart of a country's series. */
  public Chart spark(Gap gap) {
    return Chart.spark(gap.series().observations());
  }

  /** Of which years the region's figures are, and of how many states. */
  public String basis(Region.Snapshot region) {
    String years =
        region.firstYear() == region.lastYear()
            ? "" + region.lastYear()
            : region.firstYear() + "–" + region.lastYear();
    return text("gaps.basis", years, region.values().size());
  }

  /** A country's place among the region's states; empty where nothing tells. */
  public String rank(Gap gap) {
    return gap.rank()
        .map(rank -> text("gaps.rank.of", rank, gap.region().values().size()))
        .orElse("");
  }

  /** The trend in words, with both values and years. */
  public String trend(Indicator indicator, Trend trend) {
    return text(
        "gaps.trend.sentence",
        text("Course." + trend.course()),
        dated(indicator, trend.from()),
        dated(indicator, trend.to()));
  }

  /** What one country did about the gap. */
  public String record(TrackRecord found) {
    Indicator indicator = found.indicator();
    String told =
        text(
            found.closed() ? "indicator.record.closed" : "indicator.record.narrowed",
            dated(indicator, found.start()),
            dated(indicator, found.end()),
            number(found.perYear(), indicator.decimals() + 1),
            NumberFormat.getPercentInstance(language().locale()).format(found.share()));
    return found.pace() == null ? told : told + " " + pace(indicator, found.pace());
  }

  private String pace(Indicator indicator, Region.Pace pace) {
    return text(
        pace.perYear() < 0 ? "indicator.pace.worse" : "indicator.pace.better",
        number(Math.abs(pace.perYear()), indicator.decimals() + 1),
        pace.states());
  }

  /** By which rule others count as having started from alike. */
  public String rule(LikeStart rule) {
    Indicator indicator = rule.gap().indicator();
    return text(
        "indicator.records.rule",
        Country.name(rule.gap().series().country(), language()),
        dated(indicator, rule.gap().latest()),
        number(rule.tolerance(), indicator.decimals() + 1),
        value(indicator, rule.goal()),
        LikeStart.FEWEST_YEARS);
  }

  String text(String key, Object... arguments) {
    return Messages.of(language(), key, arguments);
  }

  private Language language() {
    return reader.getLanguage();
  }

  private String number(Number value, int decimals) {
    NumberFormat format = NumberFormat.getInstance(language().locale());
    format.setMaximumFractionDigits(decimals);
    format.setMinimumFractionDigits(decimals);
    return format.format(value);
  }
}

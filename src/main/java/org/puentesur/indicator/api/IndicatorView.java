package org.puentesur.indicator.api;

import java.util.List;
import java.util.Map;
import org.puentesur.indicator.model.Indicator;

/** An indicator as the API shows it, named in the four languages. */
public record IndicatorView(
    String code,
    String direction,
    List<String> topics,
    String sdg,
    List<String> cautions,
    String source,
    String licence,
    Map<String, String> units,
    Map<String, String> names) {

  /** The wire form of an indicator. */
  public static IndicatorView of(Indicator indicator) {
    return new IndicatorView(
        indicator.code(),
        indicator.direction().name(),
        indicator.topics(),
        indicator.sdg(),
        indicator.cautions().stream().map(Enum::name).sorted().toList(),
        indicator.source(),
        indicator.licence(),
        indicator.units().byTag(),
        indicator.names().byTag());
  }
}

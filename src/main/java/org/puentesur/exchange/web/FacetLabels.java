package org.puentesur.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.directory.model.Country;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** The values of a facet in the reader's words. */
@RequestScoped
public class FacetLabels {

  private static final Map<Facet, String> ENUMS =
      Map.of(
          Facet.KIND, "Kind.",
          Facet.LANGUAGE, "Language.",
          Facet.MODALITY, "Modality.",
          Facet.POPULATION, "PopulationGroup.");

  @Inject TopicService topics;

  private Map<String, Topic> byCode;

  /** A value with its label and how many it leaves. */
  public record Label(String value, String text, long count) {}

  /** Every value that leaves something, and every chosen one even if it leaves nothing. */
  public List<Label> of(
      Facet facet, Map<Facet, Map<String, Long>> counts, Filter filter, Language language) {
    Map<String, Long> values = new LinkedHashMap<>(counts.getOrDefault(facet, Map.of()));
    filter.of(facet).forEach(value -> values.putIfAbsent(value, 0L));
    return values.entrySet().stream()
        .map(
            value ->
                new Label(value.getKey(), text(facet, value.getKey(), language), value.getValue()))
        .toList();
  }

  private String text(Facet facet, String value, Language language) {
    return switch (facet) {
      case TOPIC -> topic(value, language);
      case COUNTRY -> Country.name(value, language);
      default -> Messages.find(language, ENUMS.get(facet) + value).orElse(value);
    };
  }

  private String topic(String code, Language language) {
    if (byCode == null) {
      byCode = topics.all().stream().collect(Collectors.toMap(Topic::code, Function.identity()));
    }
    Topic topic = byCode.get(code);
    return topic == null ? code : topic.labels().in(language) + " (" + code + ")";
  }
}

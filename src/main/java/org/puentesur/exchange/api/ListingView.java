package org.puentesur.exchange.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Evidence;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Need;
import org.puentesur.exchange.model.Scale;
import org.puentesur.platform.text.Language;

/** An offer or a demand as the API shows it. */
public record ListingView(
    UUID id,
    String kind,
    String state,
    UUID institutionId,
    String country,
    String language,
    String title,
    String summary,
    String description,
    Map<String, TextView> translations,
    List<String> topics,
    List<String> modalities,
    List<String> workLanguages,
    List<String> populationGroups,
    String territorialLevel,
    LocalDate from,
    LocalDate to,
    String visibility,
    Map<String, String> costs,
    CapacityView capacity,
    NeedView need,
    Instant changedAt) {

  /** A text in one more language, and whether a person or a machine wrote it. */
  public record TextView(String title, String summary, String description, String origin) {}

  /** What only an offer says. */
  public record CapacityView(
      String change,
      String place,
      String measure,
      boolean evaluated,
      String scale,
      Integer yearlyExchanges,
      Integer yearlyExpertDays) {}

  /** What only a demand says. */
  public record NeedView(
      String problem,
      String baseline,
      String target,
      String urgency,
      BigDecimal budgetAmount,
      String budgetCurrency) {}

  /** The wire form of a listing. */
  public static ListingView of(Listing listing) {
    Content content = listing.content();
    return new ListingView(
        listing.id(),
        listing.kind().name(),
        listing.state().name(),
        listing.institution(),
        listing.country(),
        content.language().tag(),
        content.title(),
        content.summary(),
        content.description(),
        translations(content),
        content.topics().stream().sorted().toList(),
        names(content.modalities()),
        content.workLanguages().stream().map(Language::tag).sorted().toList(),
        names(content.populationGroups()),
        content.territorialLevel().name(),
        content.from(),
        content.to(),
        content.visibility().name(),
        costs(content),
        content.specifics() instanceof Capacity capacity ? view(capacity) : null,
        content.specifics() instanceof Need need ? view(need) : null,
        listing.changedAt());
  }

  private static Map<String, TextView> translations(Content content) {
    Map<String, TextView> views = new TreeMap<>();
    content
        .translations()
        .forEach(
            (language, text) ->
                views.put(
                    language.tag(),
                    new TextView(
                        text.title(), text.summary(), text.description(), text.origin().name())));
    return views;
  }

  private static Map<String, String> costs(Content content) {
    Map<String, String> views = new TreeMap<>();
    content.costs().forEach((category, bearer) -> views.put(category.name(), bearer.name()));
    return views;
  }

  private static CapacityView view(Capacity capacity) {
    Evidence evidence = capacity.evidence();
    Scale scale = evidence.scale();
    return new CapacityView(
        evidence.change(),
        evidence.place(),
        evidence.measure(),
        evidence.evaluated(),
        scale == null ? null : scale.name(),
        capacity.yearlyExchanges(),
        capacity.yearlyExpertDays());
  }

  private static NeedView view(Need need) {
    boolean stated = need.budget() != null;
    return new NeedView(
        need.problem(),
        need.baseline(),
        need.target(),
        need.urgency().name(),
        stated ? need.budget().amount() : null,
        stated ? need.budget().currency().getCurrencyCode() : null);
  }

  private static List<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().toList();
  }
}

package org.puentesur.exchange.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.TerritorialLevel;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** What a partner system sends to write an offer or a demand. */
public class ListingInput {

  public String language;
  public String title;
  public String summary;
  public String description;
  public List<String> topics = List.of();
  public List<String> modalities = List.of();
  public List<String> workLanguages = List.of();
  public List<String> populationGroups = List.of();
  public String territorialLevel = TerritorialLevel.NATIONAL.name();
  public LocalDate from;
  public LocalDate to;
  public String visibility = Visibility.PUBLIC.name();

  /** The same as a value of the domain; refuses constants that do not exist, by field. */
  public Content content() {
    return new Content(
        Language.of(language).orElseThrow(() -> new RuleBroken("language", "value.unknown")),
        title,
        summary,
        description,
        new HashSet<>(topics),
        all("modalities", Modality.class, modalities),
        all("workLanguages", Language.class, workLanguages),
        all("populationGroups", PopulationGroup.class, populationGroups),
        one("territorialLevel", TerritorialLevel.class, territorialLevel),
        from,
        to,
        one("visibility", Visibility.class, visibility));
  }

  private static <E extends Enum<E>> Set<E> all(String field, Class<E> type, List<String> names) {
    return names.stream().map(name -> one(field, type, name)).collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> E one(String field, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new RuleBroken(field, "value.unknown");
    }
  }
}

package org.puentesur.exchange.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.CostBearer;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.exchange.model.Evidence;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.Need;
import org.puentesur.exchange.model.Origin;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.Scale;
import org.puentesur.exchange.model.Specifics;
import org.puentesur.exchange.model.TerritorialLevel;
import org.puentesur.exchange.model.Translation;
import org.puentesur.exchange.model.Urgency;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.text.Language;

/** What a partner system sends to write an offer or a demand. */
@Schema(
    name = "ListingInput",
    description = "A draft may leave everything but language and title empty.",
    example =
        """
        {"language": "es", "title": "Servicios amigables para adolescentes en Alta Verapaz",
         "summary": "Buscamos la experiencia de otro país con grupos de pares.",
         "description": "El ministerio prepara …", "topics": ["B.12", "SDG-3.7"],
         "modalities": ["STUDY_VISIT", "VIRTUAL_ADVICE"], "workLanguages": ["es", "pt"],
         "populationGroups": ["ADOLESCENTS"], "territorialLevel": "MUNICIPAL",
         "from": "2027-02-01", "to": "2027-11-30", "visibility": "PUBLIC",
         "costs": {"TRAVEL": "SHARED"},
         "need": {"problem": "…", "baseline": "…", "target": "…", "urgency": "HIGH",
                  "budgetAmount": 12000, "budgetCurrency": "USD"}}
        """)
public class ListingInput {

  public String language;
  public String title;
  public String summary;
  public String description;
  public Map<String, TextInput> translations = Map.of();
  public List<String> topics = List.of();
  public List<String> modalities = List.of();
  public List<String> workLanguages = List.of();
  public List<String> populationGroups = List.of();
  public String territorialLevel = TerritorialLevel.NATIONAL.name();
  public LocalDate from;
  public LocalDate to;
  public String visibility = Visibility.PUBLIC.name();
  public Map<String, String> costs = Map.of();
  public CapacityInput capacity = new CapacityInput();
  public NeedInput need = new NeedInput();

  /** A text in one more language. */
  public static class TextInput {
    public String title;
    public String summary;
    public String description;
  }

  /** What only an offer says. */
  public static class CapacityInput {
    public String change;
    public String place;
    public String measure;
    public boolean evaluated;
    public String scale;
    public Integer yearlyExchanges;
    public Integer yearlyExpertDays;
  }

  /** What only a demand says. */
  public static class NeedInput {
    public String problem;
    public String baseline;
    public String target;
    public String urgency = Urgency.MEDIUM.name();
    public BigDecimal budgetAmount;
    public String budgetCurrency;
  }

  /** The same as a value of the domain; refuses constants that do not exist, by field. */
  public Content content(Kind kind) {
    return new Content(
        Constants.language("language", language),
        title,
        summary,
        description,
        translated(),
        new HashSet<>(topics),
        Constants.all("modalities", Modality.class, modalities),
        workLanguages.stream()
            .map(tag -> Constants.language("workLanguages", tag))
            .collect(Collectors.toSet()),
        Constants.all("populationGroups", PopulationGroup.class, populationGroups),
        Constants.one("territorialLevel", TerritorialLevel.class, territorialLevel),
        from,
        to,
        Constants.one("visibility", Visibility.class, visibility),
        costs(),
        specifics(kind));
  }

  private Map<Language, Translation> translated() {
    Map<Language, Translation> texts = new EnumMap<>(Language.class);
    translations.forEach(
        (tag, text) ->
            texts.put(
                Constants.language("translations", tag),
                new Translation(text.title, text.summary, text.description, Origin.HUMAN)));
    return texts;
  }

  private Map<CostCategory, CostBearer> costs() {
    Map<CostCategory, CostBearer> terms = new EnumMap<>(CostCategory.class);
    costs.forEach(
        (category, bearer) ->
            terms.put(
                Constants.one("costs", CostCategory.class, category),
                Constants.one("costs", CostBearer.class, bearer)));
    return terms;
  }

  private Specifics specifics(Kind kind) {
    return kind == Kind.OFFER
        ? new Capacity(
            new Evidence(
                capacity.change,
                capacity.place,
                capacity.measure,
                capacity.evaluated,
                capacity.scale == null
                    ? null
                    : Constants.one("capacity.scale", Scale.class, capacity.scale)),
            capacity.yearlyExchanges,
            capacity.yearlyExpertDays)
        : new Need(
            need.problem,
            need.baseline,
            need.target,
            Constants.one("need.urgency", Urgency.class, need.urgency),
            need.budgetAmount == null ? null : Money.of(need.budgetAmount, need.budgetCurrency));
  }
}

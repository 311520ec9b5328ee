package org.puentesur.exchange.api;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** What a partner system sends to write an offer or a demand; lists sent as null are empty. */
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
  public String from;
  public String to;
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

    private Capacity value() {
      Scale reached = Constants.oneOrNone("capacity.scale", Scale.class, scale);
      return new Capacity(
          new Evidence(change, place, measure, evaluated, reached),
          yearlyExchanges,
          yearlyExpertDays);
    }
  }

  /** What only a demand says. */
  public static class NeedInput {
    private static final int DECIMALS = 4;
    private static final int DIGITS = 15;

    public String problem;
    public String baseline;
    public String target;
    public String urgency = Urgency.MEDIUM.name();
    public BigDecimal budgetAmount;
    public String budgetCurrency;

    private Need value() {
      return new Need(
          problem,
          baseline,
          target,
          Constants.one("need.urgency", Urgency.class, urgency),
          budgetAmount == null ? null : Money.of(sane(budgetAmount), budgetCurrency));
    }

    private static BigDecimal sane(BigDecimal amount) {
      if (amount.scale() > DECIMALS || amount.precision() - amount.scale() > DIGITS) {
        throw new RuleBroken("need.budgetAmount", "number");
      }
      return amount;
    }
  }

  /** The same as a value of the domain; refuses constants that do not exist, by field. */
  public Content content(Kind kind) {
    return new Content(
        Constants.language("language", language),
        title,
        summary,
        description,
        translated(),
        Constants.codes("topics", list(topics)),
        Constants.all("modalities", Modality.class, list(modalities)),
        list(workLanguages).stream()
            .map(tag -> Constants.language("workLanguages", tag))
            .collect(Collectors.toSet()),
        Constants.all("populationGroups", PopulationGroup.class, list(populationGroups)),
        Constants.one("territorialLevel", TerritorialLevel.class, territorialLevel),
        Constants.day("from", from),
        Constants.day("to", to),
        Constants.one("visibility", Visibility.class, visibility),
        costs(),
        specifics(kind));
  }

  private Map<Language, Translation> translated() {
    Map<Language, Translation> texts = new EnumMap<>(Language.class);
    map(translations)
        .forEach(
            (tag, text) ->
                texts.put(
                    Constants.language("translations", tag),
                    text == null
                        ? new Translation(null, null, null, Origin.HUMAN)
                        : new Translation(
                            text.title, text.summary, text.description, Origin.HUMAN)));
    return texts;
  }

  private Map<CostCategory, CostBearer> costs() {
    Map<CostCategory, CostBearer> terms = new EnumMap<>(CostCategory.class);
    map(costs)
        .forEach(
            (category, bearer) ->
                terms.put(
                    Constants.one("costs", CostCategory.class, category),
                    Constants.one("costs", CostBearer.class, bearer)));
    return terms;
  }

  private Specifics specifics(Kind kind) {
    return kind == Kind.OFFER
        ? (capacity == null ? new CapacityInput() : capacity).value()
        : (need == null ? new NeedInput() : need).value();
  }

  private static <T> List<T> list(List<T> sent) {
    return sent == null ? List.of() : sent;
  }

  private static <T> Map<String, T> map(Map<String, T> sent) {
    return sent == null ? Map.of() : sent;
  }
}

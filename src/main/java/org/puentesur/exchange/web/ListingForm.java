package org.puentesur.exchange.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.Need;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.TerritorialLevel;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.platform.text.Language;

/** The editor's fields as the browser sends them. */
public class ListingForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String title;
  private String summary;
  private String description;
  private String[] topics = {};
  private Modality[] modalities = {};
  private PopulationGroup[] groups = {};
  private Language[] workLanguages = {};
  private Language language;
  private TerritorialLevel level;
  private Visibility visibility;
  private LocalDate from;
  private LocalDate to;
  private final List<TranslationForm> translations = new ArrayList<>();
  private final List<CostForm> costs = new ArrayList<>();
  private CapacityForm capacity;
  private NeedForm need;

  /** An empty form in the author's language. */
  public ListingForm(Kind kind, Language language) {
    this(
        new Content(
            language,
            "",
            "",
            "",
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(language),
            Set.of(),
            TerritorialLevel.NATIONAL,
            null,
            null,
            Visibility.PUBLIC,
            Map.of(),
            kind == Kind.OFFER ? Capacity.UNSAID : Need.UNSAID));
  }

  /** The form of a text that exists. */
  public ListingForm(Content content) {
    title = content.title();
    summary = content.summary();
    description = content.description();
    topics = content.topics().toArray(String[]::new);
    modalities = content.modalities().toArray(Modality[]::new);
    groups = content.populationGroups().toArray(PopulationGroup[]::new);
    workLanguages = content.workLanguages().toArray(Language[]::new);
    language = content.language();
    level = content.territorialLevel();
    visibility = content.visibility();
    from = content.from();
    to = content.to();
    for (Language other : Language.values()) {
      translations.add(new TranslationForm(other, content.translations().get(other)));
    }
    for (CostCategory category : CostCategory.values()) {
      costs.add(new CostForm(category, content.costs().get(category)));
    }
    if (content.specifics() instanceof Capacity said) {
      capacity = new CapacityForm(said);
    } else if (content.specifics() instanceof Need said) {
      need = new NeedForm(said);
    }
  }

  /** What the author wrote. */
  public Content content() {
    return new Content(
        language,
        title,
        summary,
        description,
        translations.stream()
            .collect(Collectors.toMap(TranslationForm::getLanguage, TranslationForm::translation)),
        Set.of(topics),
        Set.of(modalities),
        Set.of(workLanguages),
        Set.of(groups),
        level,
        from,
        to,
        visibility,
        costs.stream()
            .filter(cost -> cost.getBearer() != null)
            .collect(Collectors.toMap(CostForm::getCategory, CostForm::getBearer)),
        capacity == null ? need.need() : capacity.capacity());
  }

  public List<TranslationForm> getTranslations() {
    return translations;
  }

  public List<CostForm> getCosts() {
    return costs;
  }

  /** Null for a demand. */
  public CapacityForm getCapacity() {
    return capacity;
  }

  /** Null for an offer. */
  public NeedForm getNeed() {
    return need;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String[] getTopics() {
    return topics;
  }

  public void setTopics(String[] topics) {
    this.topics = topics;
  }

  public Modality[] getModalities() {
    return modalities;
  }

  public void setModalities(Modality[] modalities) {
    this.modalities = modalities;
  }

  public PopulationGroup[] getGroups() {
    return groups;
  }

  public void setGroups(PopulationGroup[] groups) {
    this.groups = groups;
  }

  public Language[] getWorkLanguages() {
    return workLanguages;
  }

  public void setWorkLanguages(Language[] workLanguages) {
    this.workLanguages = workLanguages;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public TerritorialLevel getLevel() {
    return level;
  }

  public void setLevel(TerritorialLevel level) {
    this.level = level;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  public void setVisibility(Visibility visibility) {
    this.visibility = visibility;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}

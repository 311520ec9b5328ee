package org.puentesur.exchange.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Modality;
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
  private TerritorialLevel level = TerritorialLevel.NATIONAL;
  private Visibility visibility = Visibility.PUBLIC;
  private LocalDate from;
  private LocalDate to;

  /** An empty form in the author's language. */
  public ListingForm(Language language) {
    this.language = language;
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
  }

  /** What the author wrote. */
  public Content content() {
    return new Content(
        language,
        title,
        summary,
        description,
        Set.of(topics),
        Set.of(modalities),
        Set.of(workLanguages),
        Set.of(groups),
        level,
        from,
        to,
        visibility);
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

package org.puentesur.exchange.web;

import java.io.Serializable;
import org.puentesur.exchange.model.Origin;
import org.puentesur.exchange.model.Translation;
import org.puentesur.platform.text.Language;

/** The text in one more language, as the browser sends it; what a person sends is a person's. */
public class TranslationForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Language language;
  private String title;
  private String summary;
  private String description;

  TranslationForm(Language language, Translation translation) {
    this.language = language;
    if (translation != null) {
      title = translation.title();
      summary = translation.summary();
      description = translation.description();
    }
  }

  Translation translation() {
    return new Translation(title, summary, description, Origin.HUMAN);
  }

  public Language getLanguage() {
    return language;
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
}

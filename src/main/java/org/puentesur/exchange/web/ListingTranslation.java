package org.puentesur.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Translation;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.exchange.service.ListingTranslationService;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.translation.model.Passage;
import org.puentesur.translation.model.TranslatedText;
import org.puentesur.translation.web.Reading;

/** An offer or a demand beside its translation, where its owner has not written one. */
@Named
@RequestScoped
public class ListingTranslation {

  @Inject ListingPage page;
  @Inject ListingTranslationService service;
  @Inject CurrentCaller current;
  @Inject Reading reading;
  @Inject Reader reader;
  @Inject Problems problems;

  private UUID id;
  private Listing listing;
  private boolean offered;
  private List<Passage> texts = List.of();
  private Map<Passage, TranslatedText> translated = Map.of();
  private String title;
  private String summary;
  private String description;

  // before the view is built, so that a postback finds the fields that it was sent with
  @PostConstruct
  void find() {
    listing = page.getListing();
    if (listing == null) {
      return;
    }
    id = listing.id();
    offered = service.offered(listing, reader.getLanguage());
    if (offered && reading.isWanted()) {
      texts = ListingTranslationService.passages(listing);
      translated = service.read(id, reader.getLanguage());
      title = text(0);
      summary = text(1);
      description = text(2);
    }
  }

  private String text(int part) {
    TranslatedText text = part(part);
    return text == null ? "" : text.text();
  }

  private TranslatedText part(int part) {
    return texts.isEmpty() ? null : translated.get(texts.get(part));
  }

  public void improve() {
    Translation better = new Translation(title, summary, description, null);
    act(() -> service.improve(id, reader.getLanguage(), better), true);
  }

  public void adopt() {
    act(() -> service.adopt(id, reader.getLanguage()), false);
  }

  private void act(Runnable step, boolean beside) {
    if (problems.done(step)) {
      String asked = beside ? "?" + Reading.ASKED + "=true" : "";
      problems.go("/" + listing.kind().path() + "/" + id + asked);
    }
  }

  /** Whether there is anything to offer this reader. */
  public boolean isOffered() {
    return offered;
  }

  /** Whether original and translation stand beside each other. */
  public boolean isShown() {
    return !translated.isEmpty();
  }

  /** Whether it was asked for in vain. */
  public boolean isMissing() {
    return offered && reading.isWanted() && translated.isEmpty();
  }

  /** Whether the reader may offer a better one. */
  public boolean isImprovable() {
    return isShown() && current.get().signedIn();
  }

  public boolean isAdoptable() {
    return isShown() && ListingService.owns(current.get(), listing);
  }

  /** The translation of one of its texts; null where there is none, or none was asked for. */
  public TranslatedText of(String text) {
    return translated.get(Passage.of(id, listing.content().language(), text));
  }

  public TranslatedText getTitlePart() {
    return part(0);
  }

  public TranslatedText getSummaryPart() {
    return part(1);
  }

  public TranslatedText getDescriptionPart() {
    return part(2);
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

package org.puentesur.exchange.service;

import static org.puentesur.account.model.Role.Names.INSTITUTION_EDITOR;
import static org.puentesur.account.model.Role.Names.INSTITUTION_LEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Evidence;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Need;
import org.puentesur.exchange.model.Specifics;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.model.Translation;
import org.puentesur.exchange.model.Visibility;
import org.puentesur.journal.model.Subject;
import org.puentesur.platform.text.Language;
import org.puentesur.translation.model.Confidentiality;
import org.puentesur.translation.model.Passage;
import org.puentesur.translation.model.TranslatedText;
import org.puentesur.translation.service.TranslationService;

/** Offers and demands in a language in which their owner has not written them. */
@Stateless
public class ListingTranslationService {

  @Inject ListingService listings;
  @Inject TranslationService translations;

  /** Whether a listing can be read in a language that its owner has not provided. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public boolean offered(Listing listing, Language to) {
    return !listing.content().translatedInto(to)
        && translations.offered(listing.content().language(), to, confidentiality(listing));
  }

  /** What there is of its texts in that language. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Map<Passage, TranslatedText> read(UUID id, Language to) {
    Listing listing = listings.get(id);
    return translations.translate(passages(listing), to, confidentiality(listing));
  }

  /**
   * Keeps a reader's own translation; parts that say what was shown before are left as they are.
   */
  @PermitAll
  public void improve(UUID id, Language to, Translation better) {
    Listing listing = listings.get(id);
    Map<Passage, TranslatedText> shown = read(id, to);
    List<Passage> sources = passages(listing);
    List<String> parts = List.of(better.title(), better.summary(), better.description());
    for (int part = 0; part < parts.size(); part++) {
      Passage source = sources.get(part);
      TranslatedText before = shown.get(source);
      boolean said = !source.text().isBlank() && !parts.get(part).isEmpty();
      if (said && !same(before, parts.get(part))) {
        translations.improve(subject(listing), source.source(), to, parts.get(part));
      }
    }
  }

  private static boolean same(TranslatedText before, String better) {
    return before != null
        && TranslationService.tidy(before.text()).equals(TranslationService.tidy(better));
  }

  /** Makes what readers are shown the owner's own translation. */
  @RolesAllowed({INSTITUTION_EDITOR, INSTITUTION_LEAD})
  public Listing adopt(UUID id, Language to) {
    Listing listing = listings.get(id);
    return listings.translate(id, to, Adoption.of(passages(listing), read(id, to)));
  }

  /** What is translated: title, summary and description, then what only its kind says. */
  public static List<Passage> passages(Listing listing) {
    Content content = listing.content();
    return Stream.concat(
            Stream.of(content.title(), content.summary(), content.description()),
            said(content.specifics()))
        .map(text -> Passage.of(listing.id(), content.language(), text))
        .toList();
  }

  private static Stream<String> said(Specifics specifics) {
    if (specifics instanceof Need need) {
      return Stream.of(need.problem(), need.baseline(), need.target());
    }
    Evidence evidence = ((Capacity) specifics).evidence();
    return Stream.of(evidence.change(), evidence.place(), evidence.measure());
  }

  private static Confidentiality confidentiality(Listing listing) {
    boolean everybody =
        listing.state() == State.PUBLISHED && listing.content().visibility() == Visibility.PUBLIC;
    return everybody ? Confidentiality.PUBLIC : Confidentiality.CONFIDENTIAL;
  }

  private static Subject subject(Listing listing) {
    return new Subject(
        listing.kind().name(), listing.id(), listing.institution(), listing.country());
  }
}

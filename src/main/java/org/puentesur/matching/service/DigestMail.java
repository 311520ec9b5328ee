package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.account.model.Account;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.Topics;
import org.puentesur.exchange.model.Listing;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.service.FiguresAtHand;
import org.puentesur.matching.model.Assessment;
import org.puentesur.platform.mail.Outbox;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** One mail with all that is new for a person, in their language. */
@ApplicationScoped
public class DigestMail {

  @Inject Outbox outbox;
  @Inject SignInSettings settings;
  @Inject Topics topics;
  @Inject FiguresAtHand figures;

  /**
   * A match of one of the person's listings.
   *
   * @param own what their institution asks for or offers
   * @param other what fits it
   */
  public record Item(Listing own, Listing other, Assessment found) {}

  /** Leaves the mail for the postman. */
  public void put(Account reader, List<Item> news) {
    Language language = reader.language();
    Sentences sentences = sentences(language);
    outbox.put(
        reader.email(),
        Messages.of(language, "mail.digest.subject", news.size()),
        Messages.of(
            language,
            "mail.digest.body",
            reader.name(),
            news.stream().map(item -> line(item, sentences)).collect(Collectors.joining("\n")),
            settings.baseUrl() + "/account"));
  }

  private String line(Item item, Sentences sentences) {
    Language language = sentences.language();
    return Messages.of(
        language,
        "mail.digest.line",
        item.own().content().in(language).title(),
        item.other().content().in(language).title(),
        item.found().score(),
        sentences.of(item.found().reasons().get(0)),
        settings.baseUrl() + "/" + item.own().kind().path() + "/" + item.own().id() + "/matches");
  }

  private Sentences sentences(Language language) {
    return new Sentences(
        topics.all().stream().collect(Collectors.toMap(Topic::code, Function.identity())),
        figures.get().indicators().stream()
            .collect(Collectors.toMap(Indicator::code, Function.identity())),
        language);
  }
}

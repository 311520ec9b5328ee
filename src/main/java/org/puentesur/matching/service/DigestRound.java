package org.puentesur.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.Accounts;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.Listings;
import org.puentesur.matching.model.Assessment;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.model.News;
import org.puentesur.matching.service.ToldMatches.Told;

/** Tells the people of one institution what newly fits its demands and offers. */
@Stateless
public class DigestRound {

  @Inject Accounts accounts;
  @Inject Listings listings;
  @Inject Assessor assessor;
  @Inject Matches matches;
  @Inject ToldMatches told;
  @Inject DigestMail mail;
  @Inject Clock clock;

  /** Whether the round of a day, or a later one, has yet to be held. */
  @PermitAll
  public boolean owed(LocalDate day) {
    return told.lastRound().isBefore(day);
  }

  /** Remembers that the round of a day has been held. */
  @PermitAll
  public void held(LocalDate day) {
    told.keepRound(day);
  }

  private record Fitting(Listing own, List<Assessment> found) {}

  /** Mails each lead and editor at most once a day, and nothing twice. */
  @PermitAll
  public void tell(UUID institution) {
    List<Account> readers = accounts.of(institution).stream().filter(DigestRound::reads).toList();
    if (readers.isEmpty() || !told.only(institution)) {
      return;
    }
    List<Fitting> fitting =
        listings.publishedOf(institution).stream()
            .map(own -> new Fitting(own, undecided(own)))
            .toList();
    readers.forEach(reader -> tell(reader, fitting));
  }

  private static boolean reads(Account account) {
    return account.active()
        && account.institution() != null
        && account.wantsDigest()
        && (account.roles().contains(Role.INSTITUTION_LEAD)
            || account.roles().contains(Role.INSTITUTION_EDITOR));
  }

  private List<Assessment> undecided(Listing own) {
    if (own.kind() == Kind.DEMAND) {
      Set<UUID> decided = matches.ofDemand(own.id()).keySet();
      return assessor.offersFor(own).stream()
          .filter(found -> !decided.contains(found.offer().id()))
          .toList();
    }
    // what a recipient has decided shows in no mail to those who are not told of it
    Map<UUID, Match> decided = matches.ofOffer(own.id());
    return assessor.demandsFor(own, Set.of()).stream()
        .filter(found -> !known(decided.get(found.demand().id())))
        .toList();
  }

  private static boolean known(Match match) {
    return match != null && match.state().told();
  }

  private void tell(Account reader, List<Fitting> all) {
    Instant now = clock.instant();
    if (told.since(reader.id(), now.truncatedTo(ChronoUnit.DAYS))) {
      return;
    }
    Set<Told> before = told.of(reader.id());
    List<DigestMail.Item> news = new ArrayList<>();
    for (Fitting each : all) {
      news.addAll(
          items(each.own(), News.of(each.found(), found -> before.contains(Told.of(found)))));
    }
    if (!news.isEmpty()) {
      mail.put(reader, news);
      news.forEach(item -> told.add(reader.id(), Told.of(item.found()), now));
    }
  }

  private List<DigestMail.Item> items(Listing own, List<Assessment> news) {
    Map<UUID, Listing> others =
        listings.published(news.stream().map(found -> other(own, found)).toList()).stream()
            .collect(Collectors.toMap(Listing::id, Function.identity()));
    return news.stream()
        .filter(found -> others.containsKey(other(own, found)))
        .map(found -> new DigestMail.Item(own, others.get(other(own, found)), found))
        .toList();
  }

  private static UUID other(Listing own, Assessment found) {
    return own.kind() == Kind.DEMAND ? found.offer().id() : found.demand().id();
  }
}

package org.puentesur.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.lexicon.service.LexiconInUse;
import org.puentesur.matching.model.Pair;
import org.puentesur.matching.model.Profile;
import org.puentesur.matching.model.Surroundings;
import org.puentesur.relevance.model.Hit;
import org.puentesur.relevance.model.RelevanceIndex;
import org.puentesur.relevance.model.TagFilter;

/**
 * What is published, ready to be compared: profiles in memory, texts in this node's index. {@link
 * MatchFollower} keeps both in step with the database; whatever is lost here is read again there.
 */
@ApplicationScoped
public class MatchIndex {

  // up to so many all are judged; beyond, those whose texts lie nearest
  private static final int JUDGED = 2_000;
  private static final int NEAREST = 400;

  @Inject LexiconInUse lexicon;

  private final Map<UUID, Profile> profiles = new ConcurrentHashMap<>();
  private volatile Surroundings surroundings;

  /** Whether it has been filled. */
  boolean ready() {
    return surroundings != null;
  }

  /** What is known beside the pairs. */
  Surroundings surroundings() {
    return surroundings;
  }

  void know(Surroundings now) {
    surroundings = now;
  }

  RelevanceIndex texts() {
    return lexicon.index();
  }

  /** Takes the profiles of published listings in. */
  void put(Collection<Listing> listings) {
    listings.forEach(listing -> profiles.put(listing.id(), Profile.of(listing)));
  }

  void remove(Collection<UUID> ids) {
    profiles.keySet().removeAll(ids);
  }

  /** Forgets all profiles but these. */
  void keep(Collection<UUID> ids) {
    profiles.keySet().retainAll(ids);
  }

  /** A demand beside every offer worth judging. */
  public List<Pair> offersFor(Listing demand) {
    Profile asking = Profile.of(demand);
    return candidates(demand, Kind.OFFER)
        .map(offer -> pair(asking, offer.profile, offer.hit))
        .toList();
  }

  /** An offer beside every demand worth judging. */
  public List<Pair> demandsFor(Listing offer) {
    Profile given = Profile.of(offer);
    return candidates(offer, Kind.DEMAND)
        .map(demand -> pair(demand.profile, given, demand.hit))
        .toList();
  }

  /** A demand beside one offer, however far apart they lie; empty where that is not published. */
  public Optional<Pair> pair(Listing demand, Listing offer) {
    Profile given = profiles.get(offer.id());
    if (given == null) {
      return Optional.empty();
    }
    TagFilter ofProvider =
        TagFilter.NONE
            .withAny(MatchTexts.kind(Kind.OFFER.name()))
            .withAny(MatchTexts.institution(offer.institution().toString()));
    Hit hit =
        texts().search(MatchTexts.asking(demand), ofProvider, NEAREST).stream()
            .filter(found -> found.id().equals(offer.id()))
            .findFirst()
            .orElse(null);
    return Optional.of(pair(Profile.of(demand), given, hit));
  }

  private record Candidate(Profile profile, Hit hit) {}

  private Stream<Candidate> candidates(Listing listing, Kind wanted) {
    Map<UUID, Hit> hits =
        texts()
            .search(
                MatchTexts.asking(listing),
                TagFilter.NONE
                    .withAny(MatchTexts.kind(wanted.name()))
                    .without(MatchTexts.institution(listing.institution().toString())),
                NEAREST)
            .stream()
            .collect(Collectors.toMap(Hit::id, Function.identity()));
    Stream<Profile> judged =
        profiles.size() <= JUDGED
            ? profiles.values().stream()
            : hits.keySet().stream().map(profiles::get).filter(profile -> profile != null);
    return judged
        .filter(profile -> profile.kind() == wanted)
        .map(profile -> new Candidate(profile, hits.get(profile.id())));
  }

  private static Pair pair(Profile demand, Profile offer, Hit hit) {
    return hit == null
        ? new Pair(demand, offer, 0, List.of())
        : new Pair(demand, offer, Nearness.of(hit), hit.shared());
  }
}

package org.puentesur.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementStatus;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Need;
import org.puentesur.indicator.model.Indicator;
import org.puentesur.indicator.model.Observation;
import org.puentesur.indicator.model.Series;
import org.puentesur.matching.model.PastJudge.Two;
import org.puentesur.matching.model.Reason;
import org.puentesur.matching.model.ReciprocityJudge.Tally;
import org.puentesur.matching.model.Surroundings;

/** Checks what a match states of a demand and an offer against these two and the figures. */
record StatedFacts(Listing demand, Listing offer, Surroundings surroundings, LocalDate today) {

  private static final String BOTH_SAY = " ↔ ";

  /** Fails where anything that the reason names does not hold. */
  void hold(Reason reason) {
    List<String> facts = reason.facts();
    switch (reason.key()) {
      case "match.topic.same" -> same(facts);
      case "match.topic.rare" -> rare(facts);
      case "match.topic.near" -> near(facts);
      case "match.words" -> facts.forEach(this::said);
      case "match.track" -> track(facts);
      case "match.groups" ->
          common(facts, asked().populationGroups(), offered().populationGroups());
      case "match.languages" -> common(facts, asked().workLanguages(), offered().workLanguages());
      case "match.modalities" -> common(facts, asked().modalities(), offered().modalities());
      case "match.languages.none" ->
          none(facts, asked().workLanguages(), offered().workLanguages());
      case "match.modalities.none" -> none(facts, asked().modalities(), offered().modalities());
      case "match.window.none" ->
          assertThat(LocalDate.parse(only(facts)))
              .isEqualTo(offered().from())
              .isAfter(asked().to());
      case "match.capacity.few" -> few(Long.parseLong(only(facts)));
      case "match.agreement" -> assertThat(covered()).isTrue();
      case "match.agreement.none" -> assertThat(covered()).isFalse();
      case "match.reciprocity" -> reciprocity(facts);
      case "match.past" ->
          assertThat(surroundings.past().agreed())
              .containsEntry(new Two<>(facts.get(0), facts.get(1)), Long.parseLong(facts.get(2)));
      default -> throw new AssertionError("nobody checks " + reason);
    }
  }

  private void same(List<String> topics) {
    assertThat(topics).isNotEmpty();
    assertThat(asked().topics()).containsAll(topics);
    assertThat(offered().topics()).containsAll(topics);
  }

  private void rare(List<String> topics) {
    same(topics);
    long offers = surroundings.rarity().offers();
    assertThat(topics).allMatch(topic -> 20 * surroundings.rarity().offered().get(topic) <= offers);
  }

  private void near(List<String> topics) {
    String topic = only(topics);
    assertThat(offered().topics()).contains(topic).doesNotContainAnyElementsOf(asked().topics());
    assertThat(asked().topics())
        .anyMatch(
            each ->
                surroundings.crosswalk().getOrDefault(each, List.of()).contains(topic)
                    || chapter(each).equals(chapter(topic)));
  }

  private void said(String fact) {
    String[] words = fact.split(BOTH_SAY);
    assertThat(texts(demand)).as("demand").contains(plain(words[0]));
    assertThat(texts(offer)).as("offer").contains(plain(words[words.length - 1]));
  }

  private void track(List<String> facts) {
    assertThat(facts.get(0)).isEqualTo(offer.country()).isNotEqualTo(demand.country());
    Indicator indicator = surroundings.figures().indicator(facts.get(1)).orElseThrow();
    assertThat(asked().topics()).anyMatch(indicator::tells);
    Series series = surroundings.figures().series(facts.get(0), facts.get(1)).orElseThrow();
    Observation start = observation(facts.get(3), facts.get(2));
    Observation end = observation(facts.get(5), facts.get(4));
    assertThat(series.observations()).containsSubsequence(start, end);
    assertThat(indicator.direction().shortfall(start.value(), end.value())).isPositive();
  }

  private void few(long left) {
    int yearly = ((Capacity) offered().specifics()).yearlyExchanges();
    assertThat(left)
        .isPositive()
        .isEqualTo(yearly - surroundings.taken().in(today.getYear()).getOrDefault(offer.id(), 0L))
        .isLessThan(yearly);
  }

  private void reciprocity(List<String> facts) {
    Tally tally = surroundings.tallies().get(offer.country());
    assertThat(facts)
        .containsExactly(
            offer.country(), Long.toString(tally.received()), Long.toString(tally.given()));
    assertThat(tally.received()).isGreaterThan(tally.given());
  }

  private boolean covered() {
    return surroundings.agreements().stream()
        .filter(each -> each.status(today) == AgreementStatus.IN_FORCE)
        .map(Agreement::terms)
        .filter(terms -> terms.parties().containsAll(Set.of(demand.country(), offer.country())))
        .anyMatch(
            terms ->
                terms.topics().isEmpty()
                    || asked().topics().stream()
                        .anyMatch(topic -> terms.topics().stream().anyMatch(up(topic)::contains)));
  }

  private static void common(
      List<String> names, Set<? extends Enum<?>> one, Set<? extends Enum<?>> other) {
    assertThat(names).isNotEmpty();
    assertThat(one).extracting(Enum::name).containsAll(names);
    assertThat(other).extracting(Enum::name).containsAll(names);
  }

  private static void none(
      List<String> names, Set<? extends Enum<?>> asked, Set<? extends Enum<?>> offered) {
    assertThat(offered).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(names);
    assertThat(asked).extracting(Enum::name).doesNotContainAnyElementsOf(names);
  }

  private static Observation observation(String year, String value) {
    return new Observation(Integer.parseInt(year), Double.parseDouble(value));
  }

  /** A topic and its chapter. */
  private static Set<String> up(String topic) {
    return new HashSet<>(List.of(topic, chapter(topic)));
  }

  private static String chapter(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  private static String only(List<String> facts) {
    assertThat(facts).hasSize(1);
    return facts.get(0);
  }

  private static String texts(Listing listing) {
    Content content = listing.content();
    List<String> all = new ArrayList<>(List.of(content.title(), content.summary()));
    all.add(content.description());
    if (content.specifics() instanceof Need need) {
      all.addAll(List.of(need.problem(), need.target()));
    } else {
      all.add(((Capacity) content.specifics()).evidence().change());
    }
    content
        .translations()
        .values()
        .forEach(text -> all.addAll(List.of(text.title(), text.summary(), text.description())));
    return plain(String.join(" \n ", all));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private Content asked() {
    return demand.content();
  }

  private Content offered() {
    return offer.content();
  }
}

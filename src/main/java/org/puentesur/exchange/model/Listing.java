package org.puentesur.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puentesur.platform.persistence.CodesConverter;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Language;

/** What an offer and a demand have in common: authorship, review and publication. */
@Entity
@Table(name = "listing")
@Inheritance
@DiscriminatorColumn(name = "kind")
public abstract class Listing extends Identified {

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_SUMMARY = 400;

  @Column(name = "institution_id")
  private UUID institution;

  private String country;
  private Language language;
  private String title;
  private String summary;
  private String description;

  @Convert(converter = TranslatedConverter.class)
  private Map<Language, Translation> translations;

  @Convert(converter = CodesConverter.class)
  private Set<String> topics;

  @Convert(converter = ModalityConverter.class)
  private Set<Modality> modalities;

  @Column(name = "work_languages")
  @Convert(converter = LanguagesConverter.class)
  private Set<Language> workLanguages;

  @Column(name = "population_groups")
  @Convert(converter = PopulationGroupConverter.class)
  private Set<PopulationGroup> populationGroups;

  @Column(name = "territorial_level")
  @Enumerated(EnumType.STRING)
  private TerritorialLevel territorialLevel;

  @Column(name = "window_from")
  private LocalDate from;

  @Column(name = "window_to")
  private LocalDate to;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  @Convert(converter = CostsConverter.class)
  private Map<CostCategory, CostBearer> costs;

  @Enumerated(EnumType.STRING)
  private State state = State.DRAFT;

  @Column(name = "review_comment")
  private String reviewComment;

  @Column(name = "criteria_met")
  @Convert(converter = CriteriaConverter.class)
  private Set<Criterion> criteriaMet = Set.of();

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Listing() {}

  protected Listing(UUID institution, String country, Content content, Instant now) {
    this.institution = institution;
    this.country = country;
    write(content);
    this.changedAt = now;
  }

  /** Replaces the text; refused once submitted. */
  public void revise(Content content, Instant now) {
    if (!state.editable()) {
      throw new RuleBroken("listing.not-editable");
    }
    write(content);
    changedAt = now;
  }

  private void write(Content content) {
    if (content.title().isEmpty()) {
      throw new RuleBroken("title", "listing.title.missing");
    }
    if (content.title().length() > LONGEST_TITLE) {
      throw new RuleBroken("title", "listing.title.long");
    }
    if (content.summary().length() > LONGEST_SUMMARY) {
      throw new RuleBroken("summary", "listing.summary.long");
    }
    if (content.from() != null && content.to() != null && content.to().isBefore(content.from())) {
      throw new RuleBroken("to", "listing.window.reversed");
    }
    language = content.language();
    title = content.title();
    summary = content.summary();
    description = content.description();
    translations = content.translations();
    topics = content.topics();
    modalities = content.modalities();
    workLanguages = content.workLanguages();
    populationGroups = content.populationGroups();
    territorialLevel = content.territorialLevel();
    from = content.from();
    to = content.to();
    visibility = content.visibility();
    costs = content.costs();
    write(content.specifics());
  }

  /** Adds the text in one more language; refused while it is reviewed and once it is closed. */
  public void translate(Language to, Translation translation, Instant now) {
    if (!state.editable() && state != State.PUBLISHED && state != State.PAUSED) {
      throw new RuleBroken("listing.not-editable");
    }
    Map<Language, Translation> more = new EnumMap<>(Language.class);
    more.putAll(translations);
    more.put(to, translation);
    translations = Content.spoken(language, more);
    changedAt = now;
  }

  /** Hands the draft to the facilitator; refused with every missing part. */
  public void submit(Instant now) {
    List<Violation> missing = missing();
    if (!missing.isEmpty()) {
      throw new RuleBroken(missing);
    }
    become(State.SUBMITTED, now);
  }

  /** What it still lacks before it can be submitted. */
  public List<Violation> missing() {
    return Completeness.of(content());
  }

  /** A facilitator starts to read. */
  public void takeIntoReview(Instant now) {
    become(State.IN_REVIEW, now);
  }

  /** Gives it back with what to mend. */
  public void giveBack(Set<Criterion> met, String comment, Instant now) {
    if (Content.clean(comment).isEmpty()) {
      throw new RuleBroken("comment", "listing.comment.missing");
    }
    become(State.RETURNED, now);
    criteriaMet = Set.copyOf(met);
    reviewComment = Content.clean(comment);
  }

  /** Publishes it; refused with every criterion that it does not meet. */
  public void publish(Set<Criterion> met, Instant now) {
    List<Violation> unmet =
        Arrays.stream(Criterion.values())
            .filter(criterion -> !met.contains(criterion))
            .map(criterion -> new Violation("criteria", "criterion." + criterion.name()))
            .toList();
    if (!unmet.isEmpty()) {
      throw new RuleBroken(unmet);
    }
    if (state == State.PAUSED) {
      throw new RuleBroken("listing.state");
    }
    become(State.PUBLISHED, now);
    criteriaMet = EnumSet.allOf(Criterion.class);
    reviewComment = null;
  }

  /** Shows again what was paused. */
  public void resume(Instant now) {
    if (state != State.PAUSED) {
      throw new RuleBroken("listing.state");
    }
    become(State.PUBLISHED, now);
  }

  public void pause(Instant now) {
    become(State.PAUSED, now);
  }

  public void close(Instant now) {
    become(State.CLOSED, now);
  }

  private void become(State next, Instant now) {
    if (!state.next().contains(next)) {
      throw new RuleBroken("listing.state");
    }
    state = next;
    changedAt = now;
  }

  /** Takes what only this kind says; refuses what belongs to the other. */
  protected abstract void write(Specifics specifics);

  /** What only this kind says. */
  protected abstract Specifics specifics();

  /** {@code OFFER} or {@code DEMAND}. */
  public abstract Kind kind();

  public UUID institution() {
    return institution;
  }

  public String country() {
    return country;
  }

  public State state() {
    return state;
  }

  /** What the last review found met. */
  public Set<Criterion> criteriaMet() {
    return Set.copyOf(criteriaMet);
  }

  public String reviewComment() {
    return reviewComment;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** The text as it stands. */
  public Content content() {
    return new Content(
        language,
        title,
        summary,
        description,
        translations,
        topics,
        modalities,
        workLanguages,
        populationGroups,
        territorialLevel,
        from,
        to,
        visibility,
        costs,
        specifics());
  }
}

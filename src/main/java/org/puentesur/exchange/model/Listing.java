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
import java.util.ArrayList;
import java.util.List;
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

  @Enumerated(EnumType.STRING)
  private State state = State.DRAFT;

  @Column(name = "review_comment")
  private String reviewComment;

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
    topics = content.topics();
    modalities = content.modalities();
    workLanguages = content.workLanguages();
    populationGroups = content.populationGroups();
    territorialLevel = content.territorialLevel();
    from = content.from();
    to = content.to();
    visibility = content.visibility();
  }

  /** Hands the draft to the facilitator; refused with every missing part. */
  public void submit(Instant now) {
    List<Violation> missing = new ArrayList<>();
    require(missing, !summary.isBlank(), "summary", "listing.summary.missing");
    require(missing, !description.isBlank(), "description", "listing.description.missing");
    require(missing, !topics.isEmpty(), "topics", "listing.topics.missing");
    require(missing, !modalities.isEmpty(), "modalities", "listing.modalities.missing");
    require(missing, !workLanguages.isEmpty(), "workLanguages", "listing.languages.missing");
    if (!missing.isEmpty()) {
      throw new RuleBroken(missing);
    }
    become(State.SUBMITTED, now);
  }

  private static void require(List<Violation> missing, boolean there, String field, String key) {
    if (!there) {
      missing.add(new Violation(field, key));
    }
  }

  /** A facilitator starts to read. */
  public void takeIntoReview(Instant now) {
    become(State.IN_REVIEW, now);
  }

  /** Gives it back with what to mend. */
  public void giveBack(String comment, Instant now) {
    if (Content.clean(comment).isEmpty()) {
      throw new RuleBroken("comment", "listing.comment.missing");
    }
    become(State.RETURNED, now);
    reviewComment = Content.clean(comment);
  }

  public void publish(Instant now) {
    become(State.PUBLISHED, now);
    reviewComment = null;
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
        topics,
        modalities,
        workLanguages,
        populationGroups,
        territorialLevel,
        from,
        to,
        visibility);
  }
}

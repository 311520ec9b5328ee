package org.puentesur.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Content;
import org.puentesur.exchange.model.CostBearer;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.exchange.model.Criterion;
import org.puentesur.exchange.model.Demand;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.Need;
import org.puentesur.exchange.model.Offer;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.model.Translation;
import org.puentesur.exchange.service.ListingFiles;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.file.StoredFile;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** An offer or a demand, with the steps that the reader may take. */
@Named
@RequestScoped
public class ListingPage {

  @Inject ListingService listings;
  @Inject DirectoryService directory;
  @Inject TopicService topicService;
  @Inject FileService fileService;
  @Inject CurrentCaller current;
  @Inject Reader reader;
  @Inject Problems problems;

  private UUID id;
  private String comment;
  private Criterion[] met = {};
  private Listing listing;
  private List<Topic> topics = List.of();
  private List<Event> history = List.of();
  private List<StoredFile> files = List.of();
  private String institution;

  // before the view is built, so that a postback finds the buttons that it pressed
  @PostConstruct
  void find() {
    id = RecordId.ofRequest();
    try {
      listing = listings.get(id);
    } catch (NotFound gone) {
      return;
    }
    topics =
        topicService.all().stream()
            .filter(topic -> listing.content().topics().contains(topic.code()))
            .toList();
    history = listings.history(id);
    files = fileService.of(ListingFiles.TYPE, id);
    institution = directory.institution(listing.institution()).names().in(reader.getLanguage());
  }

  public void load() {
    if (listing == null) {
      problems.notFound();
    }
  }

  public void submit() {
    act(listings::submit);
  }

  public void take() {
    act(listings::takeIntoReview);
  }

  public void publish() {
    act(listing -> listings.publish(listing, checked()));
  }

  public void giveBack() {
    act(listing -> listings.giveBack(listing, checked(), comment));
  }

  public void pause() {
    act(listings::pause);
  }

  public void close() {
    act(listings::close);
  }

  public void resume() {
    act(listings::resume);
  }

  private Set<Criterion> checked() {
    return Set.of(met);
  }

  private void act(Function<UUID, Listing> step) {
    if (problems.done(() -> step.apply(id))) {
      problems.go("/" + listing.kind().path() + "/" + id);
    }
  }

  public boolean isEditable() {
    return owned() && listing.state().editable();
  }

  public boolean isTakable() {
    return facilitated() && listing.state() == State.SUBMITTED;
  }

  public boolean isReviewable() {
    return facilitated() && listing.state() == State.IN_REVIEW;
  }

  public boolean isPausable() {
    return owned() && listing.state() == State.PUBLISHED;
  }

  public boolean isResumable() {
    return owned() && listing.state() == State.PAUSED;
  }

  /** Whether the reader is shown what fits this listing. */
  public boolean isMatchable() {
    return listing.state() == State.PUBLISHED
        && (owned() || current.get().serves(listing.country()));
  }

  /** Whether the reader's institution can talk about it with the one whose it is. */
  public boolean isTalkable() {
    Caller caller = current.get();
    return listing.state() == State.PUBLISHED
        && (caller.is(Role.INSTITUTION_EDITOR) || caller.is(Role.INSTITUTION_LEAD))
        && !listing.institution().equals(caller.institution());
  }

  public boolean isCloseable() {
    return owned() && (listing.state() == State.PUBLISHED || listing.state() == State.PAUSED);
  }

  /** What must be added before the draft can be submitted. */
  public List<Violation> getMissing() {
    return isEditable() ? listing.missing() : List.of();
  }

  private boolean owned() {
    return ListingService.owns(current.get(), listing);
  }

  private boolean facilitated() {
    return current.get().facilitates(listing.country());
  }

  public String getId() {
    return id == null ? null : id.toString();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public Criterion[] getMet() {
    return met.clone();
  }

  public void setMet(Criterion[] met) {
    this.met = met.clone();
  }

  public Criterion[] getCriteria() {
    return Criterion.values();
  }

  /** The text as this reader is shown it. */
  public Translation getText() {
    return listing.content().in(reader.getLanguage());
  }

  public boolean isTranslated() {
    return listing.content().translatedInto(reader.getLanguage());
  }

  /** What only an offer says, null for a demand. */
  public Capacity getCapacity() {
    return listing instanceof Offer offer ? offer.capacity() : null;
  }

  /** What only a demand says, null for an offer. */
  public Need getNeed() {
    return listing instanceof Demand demand ? demand.need() : null;
  }

  public List<Map.Entry<CostCategory, CostBearer>> getCosts() {
    return listing.content().costs().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }

  public List<PopulationGroup> getGroups() {
    return listing.content().populationGroups().stream().sorted().toList();
  }

  public UUID getInstitutionId() {
    return listing.institution();
  }

  public Listing getListing() {
    return listing;
  }

  public Content getContent() {
    return listing.content();
  }

  public List<Topic> getTopics() {
    return topics;
  }

  public List<Modality> getModalities() {
    return listing.content().modalities().stream().sorted().toList();
  }

  public List<Language> getWorkLanguages() {
    return listing.content().workLanguages().stream().sorted().toList();
  }

  public List<Event> getHistory() {
    return history;
  }

  public List<StoredFile> getFiles() {
    return files;
  }

  public String getInstitution() {
    return institution;
  }

  public String getCountry() {
    return Country.name(listing.country(), reader.getLanguage());
  }
}

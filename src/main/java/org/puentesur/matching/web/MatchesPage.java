package org.puentesur.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.matching.model.Match;
import org.puentesur.matching.service.MatchingService;
import org.puentesur.matching.service.Sentences;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** The offers that fit a demand, with the reasons. */
@Named
@RequestScoped
public class MatchesPage {

  private static final int SHOWN = 20;

  @Inject MatchingService matching;
  @Inject ListingService listings;
  @Inject DirectoryService directory;
  @Inject TopicService topics;
  @Inject Reader reader;
  @Inject Problems problems;

  private UUID id;
  private Listing demand;
  private List<Match> matches = List.of();
  private final Map<UUID, Institution> owners = new HashMap<>();
  private final Map<String, Topic> byCode = new HashMap<>();

  public void load() {
    try {
      matches = matching.of(id, SHOWN);
      demand = listings.get(id);
    } catch (NotFound gone) {
      problems.notFound();
      return;
    }
    directory.institutions().forEach(owner -> owners.put(owner.id(), owner));
    topics.all().forEach(topic -> byCode.put(topic.code(), topic));
  }

  /** A reason as a sentence in the reader's language. */
  public String sentence(Match.Reason reason) {
    return Sentences.of(reason, byCode, reader.getLanguage());
  }

  public String owner(Listing offer) {
    Institution owner = owners.get(offer.institution());
    return owner.names().in(reader.getLanguage())
        + ", "
        + Country.name(offer.country(), reader.getLanguage());
  }

  public String getId() {
    return id == null ? null : id.toString();
  }

  // text, because Faces finds no converter for a view parameter that is a UUID
  public void setId(String id) {
    this.id = UUID.fromString(id);
  }

  public Listing getDemand() {
    return demand;
  }

  public List<Match> getMatches() {
    return matches;
  }
}

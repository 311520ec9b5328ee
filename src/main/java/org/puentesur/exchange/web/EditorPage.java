package org.puentesur.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.web.Menu;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** Where an offer or a demand is written. */
@Named
@ViewScoped
public class EditorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient ListingService listings;
  @Inject transient TopicService topics;
  @Inject CurrentCaller current;
  @Inject Menu menu;
  @Inject Problems problems;
  @Inject Reader reader;

  private UUID id;
  private Kind kind;
  private int version;
  private ListingForm form;
  private boolean kept;
  private ArrayList<Difference> differences = new ArrayList<>();
  private transient List<Topic> allTopics;

  public void load() {
    if (!menu.isEditor()) {
      problems.notFound();
    } else if (id == null) {
      form = new ListingForm(kind, reader.getLanguage());
    } else {
      loadDraft();
    }
  }

  private void loadDraft() {
    try {
      Listing listing = listings.get(id);
      if (!listing.state().editable() || !ListingService.owns(current.get(), listing)) {
        problems.notFound();
        return;
      }
      kind = listing.kind();
      version = listing.version();
      form = new ListingForm(listing.content());
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  /** Saves as the person asks and shows the record. */
  public void save() {
    problems.done(
        () -> {
          Listing saved =
              id == null
                  ? listings.draft(kind, form.content())
                  : listings.revise(id, version, form.content());
          problems.go(address(saved));
        },
        this::compare);
  }

  /** Saves while the person types; the page stays. */
  public void keep() {
    kept =
        problems.done(
            () -> {
              Listing saved =
                  id == null
                      ? listings.draft(kind, form.content())
                      : listings.keep(id, version, form.content());
              id = saved.id();
              version = saved.version();
            });
  }

  // whoever saves again after having seen the other text means it
  private void compare() {
    Listing theirs = listings.get(id);
    differences = new ArrayList<>(Difference.between(form.content(), theirs.content()));
    version = theirs.version();
  }

  private static String address(Listing listing) {
    return "/" + listing.kind().path() + "/" + listing.id();
  }

  /** Where the draft can be edited again, once it has been kept. */
  public String getKept() {
    return kept ? "/" + kind.path() + "/" + id + "/edit" : null;
  }

  public boolean isReady() {
    return form != null;
  }

  public ListingForm getForm() {
    return form;
  }

  public String getHeading() {
    return kind == null ? "editor.title" : "editor." + kind;
  }

  /** Every topic, read once for a page. */
  public List<Topic> getAllTopics() {
    if (allTopics == null) {
      allTopics = topics.all();
    }
    return allTopics;
  }

  /** Where another person's text differs, once saving has met it. */
  public List<Difference> getDifferences() {
    return differences;
  }

  public String getId() {
    return id == null ? null : id.toString();
  }

  // text, because Faces finds no converter for a view parameter that is a UUID
  public void setId(String id) {
    this.id = id == null || id.isEmpty() ? null : UUID.fromString(id);
  }

  public String getPath() {
    return kind == null ? null : kind.path();
  }

  public void setPath(String path) {
    if (path != null) {
      kind = path.equals("offers") ? Kind.OFFER : Kind.DEMAND;
    }
  }
}

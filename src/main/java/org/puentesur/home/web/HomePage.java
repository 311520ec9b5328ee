package org.puentesur.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.puentesur.account.web.Menu;
import org.puentesur.directory.service.AgreementService;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Activity;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.exchange.service.Listings.Counts;
import org.puentesur.platform.task.Task;
import org.puentesur.platform.task.TaskSource;

/** What a person owes next, what happened last, and how much there is. */
@Named
@RequestScoped
public class HomePage {

  private static final int TASKS = 10;
  private static final int ACTIVITIES = 8;
  private static final int LATEST = 4;

  @Inject @Any Instance<TaskSource> sources;
  @Inject ListingService listings;
  @Inject AgreementService agreements;
  @Inject Menu menu;

  private List<Task> tasks = List.of();
  private List<Activity> activities = List.of();
  private List<Listing> offers = List.of();
  private List<Listing> demands = List.of();
  private Counts counts;
  private long agreementCount;

  public void load() {
    counts = listings.counts(ListingQuery.in(State.PUBLISHED));
    agreementCount = agreements.all().size();
    if (menu.isSignedIn()) {
      tasks =
          sources.stream()
              .flatMap(source -> source.tasks().stream())
              .sorted(Comparator.comparing(Task::since))
              .toList();
      activities = listings.activity(ACTIVITIES);
    } else {
      offers = latest(Kind.OFFER);
      demands = latest(Kind.DEMAND);
    }
  }

  private List<Listing> latest(Kind kind) {
    return listings.list(
        ListingQuery.in(State.PUBLISHED).narrowed(Filter.NONE.only(Facet.KIND, kind.name())),
        LATEST);
  }

  /** The longest waiting first. */
  public List<Task> getTasks() {
    return tasks.subList(0, Math.min(TASKS, tasks.size()));
  }

  /** All that waits, also what the page leaves out. */
  public int getTaskCount() {
    return tasks.size();
  }

  public List<Activity> getActivities() {
    return activities;
  }

  public List<Listing> getOffers() {
    return offers;
  }

  public List<Listing> getDemands() {
    return demands;
  }

  public long getOfferCount() {
    return count(Kind.OFFER);
  }

  public long getDemandCount() {
    return count(Kind.DEMAND);
  }

  /** How many countries offer or demand. */
  public int getCountryCount() {
    return counts.of().getOrDefault(Facet.COUNTRY, Map.of()).size();
  }

  public long getAgreementCount() {
    return agreementCount;
  }

  private long count(Kind kind) {
    return counts.of().getOrDefault(Facet.KIND, Map.of()).getOrDefault(kind.name(), 0L);
  }
}

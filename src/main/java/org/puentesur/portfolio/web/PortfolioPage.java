package org.puentesur.portfolio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.web.Menu;
import org.puentesur.directory.model.Country;
import org.puentesur.exchange.model.Listing;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;
import org.puentesur.portfolio.model.Outcome.Exchange;
import org.puentesur.portfolio.model.Scenario;
import org.puentesur.portfolio.service.PortfolioService;
import org.puentesur.portfolio.service.PortfolioService.Applied;

/** A facilitator's scenarios: one shown by country, beside another, and applied. */
@Named
@RequestScoped
public class PortfolioPage {

  /** What one recipient country gets. */
  public record Share(String country, List<Exchange> exchanges) {}

  @Inject PortfolioService service;
  @Inject Menu menu;
  @Inject Reader reader;
  @Inject Problems problems;

  private List<Scenario> scenarios = List.of();
  private Map<UUID, Listing> published = Map.of();
  private Scenario shown;
  private Scenario beside;
  private Applied applied;
  private String message;
  private boolean confirmed;

  // before the view is built, so that a postback finds the button that it pressed
  @PostConstruct
  void find() {
    if (!menu.isFacilitator()) {
      return;
    }
    scenarios = service.list();
    shown = named("scenario");
    beside = named("beside");
    if (shown != null && shown.outcome() != null) {
      published = service.published();
    }
  }

  private Scenario named(String parameter) {
    String id = RecordId.parameter(parameter);
    return scenarios.stream()
        .filter(scenario -> scenario.id().toString().equals(id))
        .findFirst()
        .orElse(null);
  }

  public void load() {
    boolean unknown = RecordId.parameter("scenario") != null && shown == null;
    if (!menu.isFacilitator() || unknown) {
      problems.notFound();
    }
  }

  public void apply() {
    problems.done(
        () -> {
          if (!confirmed) {
            throw new RuleBroken("portfolio.confirm");
          }
          applied = service.apply(shown.id(), message);
        });
    find();
  }

  /** The exchanges of the scenario shown, by recipient country in the order of their names. */
  public List<Share> getShares() {
    Map<String, List<Exchange>> byName =
        shown.outcome().exchanges().stream()
            .collect(
                Collectors.groupingBy(
                    exchange -> Country.name(exchange.recipient(), reader.getLanguage()),
                    TreeMap::new,
                    Collectors.toList()));
    return byName.entrySet().stream()
        .map(share -> new Share(share.getKey(), share.getValue()))
        .toList();
  }

  /** The demand or offer of an id; null where it is no longer published. */
  public Listing listing(UUID id) {
    return published.get(id);
  }

  public List<Comparison.Line> getComparison() {
    return Comparison.of(shown.outcome(), beside.outcome());
  }

  /** Whether both scenarios have come to something. */
  public boolean isComparing() {
    return isSolved() && beside != null && beside.outcome() != null;
  }

  /** Whether the scenario shown has an outcome. */
  public boolean isSolved() {
    return shown != null && shown.outcome() != null;
  }

  /** Whether the scenario shown can be turned into invitations. */
  public boolean isApplicable() {
    return isSolved()
        && shown.appliedAt() == null
        && shown.outcome().collision().isEmpty()
        && !shown.outcome().exchanges().isEmpty();
  }

  /** Whether anything is still computed, so that the page looks again. */
  public boolean isOpen() {
    return scenarios.stream().anyMatch(scenario -> scenario.state().open());
  }

  public List<Scenario> getScenarios() {
    return scenarios;
  }

  public Scenario getShown() {
    return shown;
  }

  public Scenario getBeside() {
    return beside;
  }

  public Applied getApplied() {
    return applied;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}

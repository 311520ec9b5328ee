package org.puentesur.portfolio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.puentesur.platform.web.Problems;
import org.puentesur.portfolio.model.Parameters;
import org.puentesur.portfolio.service.PortfolioService;

/** What a facilitator asks of a new scenario. */
@Named
@RequestScoped
public class PortfolioForm {

  private static final int WITH_TRAVEL = 12_000;
  private static final int WITHOUT_TRAVEL = 1_500;
  private static final int SECONDS = 30;

  @Inject PortfolioService service;
  @Inject Problems problems;
  @Inject Clock clock;

  private LocalDate from;
  private LocalDate to;
  private Integer budget;
  private Integer inPerson = WITH_TRAVEL;
  private Integer remote = WITHOUT_TRAVEL;
  private Integer minimum;
  private Integer ofInstitution;
  private Integer ofCountry;
  private boolean fair = true;
  private Integer seconds = SECONDS;

  @PostConstruct
  void nextYear() {
    int year = LocalDate.now(clock).getYear() + 1;
    from = LocalDate.of(year, 1, 1);
    to = LocalDate.of(year, 12, 31);
  }

  public void start() {
    UUID[] started = new UUID[1];
    if (problems.done(() -> started[0] = service.start(asked()))) {
      problems.go("/portfolio?scenario=" + started[0]);
    }
  }

  private Parameters asked() {
    return new Parameters(
        from,
        to,
        budget,
        inPerson == null ? 0 : inPerson,
        remote == null ? 0 : remote,
        minimum,
        ofInstitution,
        ofCountry,
        fair,
        seconds == null ? 0 : seconds);
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public Integer getBudget() {
    return budget;
  }

  public void setBudget(Integer budget) {
    this.budget = budget;
  }

  public Integer getInPerson() {
    return inPerson;
  }

  public void setInPerson(Integer inPerson) {
    this.inPerson = inPerson;
  }

  public Integer getRemote() {
    return remote;
  }

  public void setRemote(Integer remote) {
    this.remote = remote;
  }

  public Integer getMinimum() {
    return minimum;
  }

  public void setMinimum(Integer minimum) {
    this.minimum = minimum;
  }

  public Integer getOfInstitution() {
    return ofInstitution;
  }

  public void setOfInstitution(Integer ofInstitution) {
    this.ofInstitution = ofInstitution;
  }

  public Integer getOfCountry() {
    return ofCountry;
  }

  public void setOfCountry(Integer ofCountry) {
    this.ofCountry = ofCountry;
  }

  public boolean isFair() {
    return fair;
  }

  public void setFair(boolean fair) {
    this.fair = fair;
  }

  public Integer getSeconds() {
    return seconds;
  }

  public void setSeconds(Integer seconds) {
    this.seconds = seconds;
  }
}

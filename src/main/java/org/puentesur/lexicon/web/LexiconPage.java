package org.puentesur.lexicon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.web.Menu;
import org.puentesur.lexicon.model.LexiconAddition;
import org.puentesur.lexicon.model.Meaning;
import org.puentesur.lexicon.service.LexiconService;
import org.puentesur.platform.web.Problems;

/** Where meanings are added to the lexicon and taken out again. */
@Named
@RequestScoped
public class LexiconPage {

  private static final String ADDRESS = "/administration/lexicon";

  @Inject LexiconService service;
  @Inject Menu menu;
  @Inject Problems problems;

  private List<LexiconAddition> additions = List.of();
  private String es;
  private String en;
  private String pt;
  private String fr;
  private String topics;

  // before the view is built, so that a postback finds the buttons that it pressed
  @PostConstruct
  void find() {
    if (allowed()) {
      additions = service.additions();
    }
  }

  public void load() {
    if (!allowed()) {
      problems.notFound();
    }
  }

  private boolean allowed() {
    return menu.isAdministrator() || menu.isCoordinator();
  }

  public void add() {
    if (problems.done(() -> service.add(new Meaning(es, en, pt, fr, topics)))) {
      problems.go(ADDRESS);
    }
  }

  public void remove(UUID id) {
    if (problems.done(() -> service.remove(id))) {
      problems.go(ADDRESS);
    }
  }

  public List<LexiconAddition> getAdditions() {
    return additions;
  }

  /** Whether the index goes by all of them. */
  public boolean isTakenOver() {
    return service.takenOver();
  }

  public String getEs() {
    return es;
  }

  public void setEs(String es) {
    this.es = es;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  public String getPt() {
    return pt;
  }

  public void setPt(String pt) {
    this.pt = pt;
  }

  public String getFr() {
    return fr;
  }

  public void setFr(String fr) {
    this.fr = fr;
  }

  public String getTopics() {
    return topics;
  }

  public void setTopics(String topics) {
    this.topics = topics;
  }
}

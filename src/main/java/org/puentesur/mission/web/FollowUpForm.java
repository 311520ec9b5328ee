package org.puentesur.mission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.OriginKind;
import org.puentesur.followup.service.FollowUpService;
import org.puentesur.followup.service.Opening;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** What somebody has a party of a cooperation, or one of their own people, owe. */
@Named
@RequestScoped
public class FollowUpForm {

  @Inject FollowUpService service;
  @Inject CooperationFrame frame;
  @Inject Reader reader;
  @Inject Problems problems;

  private String text;
  private Language language;
  private LocalDate due;
  private String owner;
  private String person;

  @PostConstruct
  void begin() {
    language = reader.getLanguage();
  }

  public void open() {
    problems.done(
        () -> {
          service.open(
              new Opening(
                  new Debt(text, language, due),
                  id(owner),
                  id(person),
                  OriginKind.COOPERATION,
                  frame.getCooperation().id()));
          problems.go(frame.getAddress() + "/follow-ups?done=followup.opened");
        });
  }

  private static UUID id(String text) {
    return text == null || text.isEmpty() ? null : UUID.fromString(text);
  }

  /** The people of the reader's institution, if that takes part. */
  public List<SelectItem> getPeople() {
    return frame.getAccess().party() == null
        ? List.of()
        : service.colleagues().stream()
            .map(each -> new SelectItem(each.account().toString(), each.name()))
            .toList();
  }

  /** The party that is offered first: the reader's own. */
  public String getOwner() {
    UUID own = frame.getAccess().party();
    return owner == null && own != null ? own.toString() : owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}

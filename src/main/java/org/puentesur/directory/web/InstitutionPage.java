package org.puentesur.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.puentesur.account.service.PeopleService;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.directory.service.InstitutionFiles;
import org.puentesur.journal.model.Event;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.file.StoredFile;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One institution, with its designation. */
@Named
@RequestScoped
public class InstitutionPage {

  @Inject DirectoryService directory;
  @Inject PeopleService people;
  @Inject FileService fileService;
  @Inject Problems problems;

  private final UUID id = RecordId.ofRequest();
  private Institution institution;
  private String letter;
  private LocalDate date;
  private List<StoredFile> files = List.of();

  // before the view is built, so that a postback finds the buttons that it pressed
  @PostConstruct
  void find() {
    try {
      institution = directory.institution(id);
      files = fileService.of(InstitutionFiles.TYPE, id);
    } catch (NotFound gone) {
      files = List.of();
    }
  }

  public void load() {
    if (institution == null) {
      problems.notFound();
    }
  }

  public void designate() {
    act(() -> directory.designate(id, letter, date));
  }

  public void suspend() {
    act(() -> directory.suspend(id));
  }

  private void act(Runnable step) {
    if (problems.done(step)) {
      problems.go("/institutions/" + id);
    }
  }

  public boolean isKept() {
    return directory.keeps(institution.country());
  }

  public boolean isDesignable() {
    return isKept() && institution.status() != InstitutionStatus.DESIGNATED;
  }

  public boolean isSuspendable() {
    return isKept() && institution.designated();
  }

  public boolean isPeopled() {
    return !people.grantable(id).isEmpty();
  }

  public List<Event> getHistory() {
    return directory.history(id);
  }

  public List<StoredFile> getFiles() {
    return files;
  }

  public Institution getInstitution() {
    return institution;
  }

  public String getLetter() {
    return letter;
  }

  public void setLetter(String letter) {
    this.letter = letter;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }
}

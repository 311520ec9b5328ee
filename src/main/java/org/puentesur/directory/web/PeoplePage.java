package org.puentesur.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.account.model.Account;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.PeopleService;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.Office;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** The people of an institution, or of the offices and the host. */
@Named
@RequestScoped
public class PeoplePage {

  @Inject PeopleService people;
  @Inject DirectoryService directory;
  @Inject Reader reader;
  @Inject Problems problems;

  private final UUID id = RecordId.ofRequest();
  private Institution institution;
  private List<Role> grantable = List.of();
  private List<Person> persons = List.of();
  private String name;
  private String email;
  private Role[] roles = {};
  private String office;
  private Language language;

  /** One person with the roles ticked in the browser. */
  public static class Person {

    private final Account account;
    private Role[] roles;

    Person(Account account) {
      this.account = account;
      this.roles = account.roles().stream().sorted().toArray(Role[]::new);
    }

    public Account getAccount() {
      return account;
    }

    public Role[] getRoles() {
      return roles.clone();
    }

    public void setRoles(Role[] roles) {
      this.roles = roles.clone();
    }
  }

  // before the view is built, so that a postback finds the buttons that it pressed
  @PostConstruct
  void find() {
    grantable = people.grantable(id).stream().sorted().toList();
    language = reader.getLanguage();
    if (!grantable.isEmpty()) {
      institution = id == null ? null : directory.institution(id);
      persons = people.of(id).stream().map(Person::new).toList();
    }
  }

  public void load() {
    if (grantable.isEmpty()) {
      problems.notFound();
    }
  }

  public void invite() {
    act(
        () ->
            people.invite(
                id,
                office == null || office.isEmpty() ? null : UUID.fromString(office),
                email,
                name,
                Set.of(roles),
                language));
  }

  public void inviteAgain(Person person) {
    act(() -> people.inviteAgain(person.account.id()));
  }

  public void grant(Person person) {
    act(() -> people.grant(person.account.id(), Set.of(person.roles)));
  }

  public void deactivate(Person person) {
    act(() -> people.deactivate(person.account.id()));
  }

  public void reactivate(Person person) {
    act(() -> people.reactivate(person.account.id()));
  }

  private void act(Runnable step) {
    if (problems.done(step)) {
      problems.go(id == null ? "/administration/people" : "/institutions/" + id + "/people");
    }
  }

  /** The offices to choose from; none for an institution's people. */
  public List<Office> getOffices() {
    return id == null ? new ArrayList<>(directory.offices()) : List.of();
  }

  public Institution getInstitution() {
    return institution;
  }

  public List<Role> getGrantable() {
    return grantable;
  }

  public List<Person> getPersons() {
    return persons;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }

  public String getOffice() {
    return office;
  }

  public void setOffice(String office) {
    this.office = office;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }
}

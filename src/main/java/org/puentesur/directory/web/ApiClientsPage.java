package org.puentesur.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.ApiClient;
import org.puentesur.account.model.Caller;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.ApiClientService;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.web.Problems;

/** The partner systems that act for an institution. */
@Named
@RequestScoped
public class ApiClientsPage {

  @Inject ApiClientService service;
  @Inject DirectoryService directory;
  @Inject CurrentCaller current;
  @Inject Problems problems;

  private List<ApiClient> clients = List.of();
  private Map<UUID, Institution> byId = Map.of();
  private String name;
  private ApiClient.Scope scope = ApiClient.Scope.READ;
  private String institution;
  private String token;

  // before the view is built, so that a postback finds the buttons that it pressed
  @PostConstruct
  void find() {
    if (allowed()) {
      clients = service.list();
      byId =
          directory.institutions().stream()
              .collect(Collectors.toMap(Institution::id, each -> each));
    }
  }

  public void load() {
    if (!allowed()) {
      problems.notFound();
    }
  }

  private boolean allowed() {
    Caller caller = current.get();
    return caller.is(Role.ADMINISTRATOR) || caller.is(Role.INSTITUTION_LEAD);
  }

  public void create() {
    problems.done(
        () -> {
          UUID owner =
              isChoosing()
                  ? institution == null ? null : UUID.fromString(institution)
                  : current.get().institution();
          token = service.create(name, scope, owner).text();
        });
    find();
  }

  public void revoke(UUID id) {
    if (problems.done(() -> service.revoke(id))) {
      problems.go("/api-clients");
    }
  }

  /** Whether the person says for which institution. */
  public boolean isChoosing() {
    return current.get().is(Role.ADMINISTRATOR);
  }

  public List<Institution> getInstitutions() {
    return byId.values().stream()
        .sorted(java.util.Comparator.comparing(Institution::acronym))
        .toList();
  }

  public String acronym(UUID id) {
    Institution owner = byId.get(id);
    return owner == null ? "" : owner.acronym();
  }

  public ApiClient.Scope[] getScopes() {
    return ApiClient.Scope.values();
  }

  public List<ApiClient> getClients() {
    return clients;
  }

  /** The new client's token, shown once; null otherwise. */
  public String getToken() {
    return token;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public ApiClient.Scope getScope() {
    return scope;
  }

  public void setScope(ApiClient.Scope scope) {
    this.scope = scope;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }
}

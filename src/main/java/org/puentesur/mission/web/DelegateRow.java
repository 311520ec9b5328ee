package org.puentesur.mission.web;

import java.io.Serializable;
import java.util.UUID;
import org.puentesur.mission.model.Delegate;

/** Somebody of the delegation as the browser sends them; without a name the row is empty. */
public class DelegateRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String role;
  private String party;

  DelegateRow(String party) {
    this.party = party;
  }

  DelegateRow(Delegate delegate) {
    name = delegate.name();
    role = delegate.role();
    party = delegate.institution().toString();
  }

  boolean filled() {
    return name != null && !name.isBlank();
  }

  Delegate delegate() {
    return new Delegate(name.strip(), role == null ? "" : role.strip(), UUID.fromString(party));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }
}

package org.puentesur.plan.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parties of a plan, found by whatever people call them. */
public record Parties(List<Party> all) {

  public Parties {
    all = List.copyOf(all);
  }

  /** The party of an id, an acronym, a name in any language, or a country that has only one. */
  public Optional<Party> find(String called) {
    return all.stream()
        .filter(party -> called(party, called.strip()))
        .findFirst()
        .or(() -> only(called.strip()));
  }

  public Optional<Party> find(UUID institution) {
    return all.stream().filter(party -> party.institution().equals(institution)).findFirst();
  }

  private static boolean called(Party party, String called) {
    return party.institution().toString().equals(called)
        || party.acronym().equalsIgnoreCase(called)
        || party.names().texts().values().stream().anyMatch(called::equalsIgnoreCase);
  }

  private Optional<Party> only(String country) {
    List<Party> there =
        all.stream().filter(party -> party.country().equalsIgnoreCase(country)).toList();
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }
}

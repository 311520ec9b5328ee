package org.puentesur.cooperation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Cover;
import org.puentesur.cooperation.model.Turn;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** Agreements cover it, or it needs none. */
@ApplicationScoped
class CoverCondition {

  @Inject Covers covers;

  /** Cooperations that nothing covers, with the countries that are bare. */
  Map<UUID, List<Unmet>> missing(Collection<Cooperation> cooperations) {
    Map<UUID, Cover> byId = covers.of(cooperations);
    return Missing.of(
        cooperations,
        each -> byId.get(each.id()).enough() ? List.of() : List.of(unmet(byId.get(each.id()))));
  }

  private static Unmet unmet(Cover cover) {
    return new Unmet(
        "cover",
        List.of(names(cover)),
        Turn.COORDINATOR,
        "/cooperations/" + cover.cooperation().code() + "/agreements");
  }

  private static Translations names(Cover cover) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      names.put(language, cover.bareCountries(language));
    }
    return new Translations(names);
  }
}

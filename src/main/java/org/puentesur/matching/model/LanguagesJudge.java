package org.puentesur.matching.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puentesur.platform.text.Language;

/** A working language in common. */
public record LanguagesJudge() implements Judge {

  @Override
  public Component component() {
    return Component.LANGUAGES;
  }

  @Override
  public Optional<Verdict> of(Pair pair) {
    Set<Language> common = EnumSet.noneOf(Language.class);
    common.addAll(pair.demand().languages());
    common.retainAll(pair.offer().languages());
    return Optional.of(
        common.isEmpty()
            ? Verdict.bad(0, "match.languages.none", component(), names(pair.offer().languages()))
            : Verdict.good(1, "match.languages", component(), names(common)));
  }

  private static List<String> names(Set<Language> languages) {
    return languages.stream().sorted().map(Enum::name).toList();
  }
}

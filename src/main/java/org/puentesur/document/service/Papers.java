package org.puentesur.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.document.model.Paper;
import org.puentesur.document.model.Reference;
import org.puentesur.platform.problem.RuleBroken;

/** What the platform itself writes about a cooperation, whichever feature does. */
@ApplicationScoped
public class Papers {

  @Inject @Any Instance<PaperSource> sources;

  /** All of it, latest first. */
  List<Paper> of(Entered entered) {
    return sources.stream()
        .flatMap(source -> source.papers(entered).stream())
        .sorted(Comparator.comparing(Paper::at).reversed())
        .toList();
  }

  /** What a signed copy names by this key. */
  Reference signed(Entered entered, String key) {
    return of(entered).stream()
        .map(Paper::reference)
        .filter(each -> each != null && each.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new RuleBroken("signed", "value.unknown"));
  }
}

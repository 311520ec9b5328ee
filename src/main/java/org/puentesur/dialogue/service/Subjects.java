package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.subject.Subject;
import org.puentesur.platform.subject.SubjectSource;

/** What people can talk about, of whichever feature. */
@ApplicationScoped
public class Subjects {

  @Inject @Any Instance<SubjectSource> sources;

  /** Something published that the caller may read. */
  public Optional<Subject> find(UUID id) {
    return sources.stream().flatMap(source -> source.find(id).stream()).findFirst();
  }

  /** The same; not found where there is nothing. */
  public Subject get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("subject " + id));
  }
}

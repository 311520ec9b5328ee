package org.puentesur.platform.subject;

import java.util.Optional;
import java.util.UUID;

/** A feature whose published records people can talk about. */
public interface SubjectSource {

  /** The record of an id, if this feature has it and the caller may read it as published. */
  Optional<Subject> find(UUID id);
}

package org.puentesur.followup.service;

import java.util.Optional;
import java.util.UUID;
import org.puentesur.followup.model.Origin;
import org.puentesur.followup.model.OriginKind;

/** A feature of whose records something may come that is owed. */
public interface OriginSource {

  /**
   * The record, if it is of this feature and the caller may read it. Refuses where it rests, so
   * that nothing may come of it.
   */
  Optional<Origin> find(OriginKind kind, UUID id);
}

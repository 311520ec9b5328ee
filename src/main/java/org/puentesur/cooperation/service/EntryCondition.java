package org.puentesur.cooperation.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.cooperation.model.Unmet;

/**
 * What it takes to enter a phase, as far as one feature knows it. Every bean of this type is asked
 * before a cooperation moves on, and by the board.
 */
public interface EntryCondition {

  /** The phase that it guards. */
  Phase guards();

  /**
   * What is missing, by the cooperation's id; one that lacks nothing has no entry. Asked for many
   * at once, so that the statements of a board do not grow with its rows.
   */
  Map<UUID, List<Unmet>> unmet(Collection<Cooperation> cooperations);
}

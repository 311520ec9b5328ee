package org.puentesur.mission.model;

import java.util.UUID;

/**
 * Where a mission takes place: a town, or a meeting for one that is virtual.
 *
 * @param place null for a virtual one
 * @param meeting null for one that travels
 */
public record Venue(String place, UUID meeting) {

  public boolean virtual() {
    return meeting != null;
  }
}

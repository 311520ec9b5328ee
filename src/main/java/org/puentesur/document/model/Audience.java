package org.puentesur.document.model;

import java.util.UUID;
import org.puentesur.cooperation.model.CooperationAccess;

/** Who of those who read a cooperation reads one of its documents; {@link #ordinal} narrows. */
public enum Audience {

  /** All of them: who observes or audits it too. */
  READERS {
    @Override
    boolean opensTo(CooperationAccess access, UUID owner, String country) {
      return access.reads();
    }
  },

  /** The parties, their focal points, and those who facilitate it. */
  PARTIES {
    @Override
    boolean opensTo(CooperationAccess access, UUID owner, String country) {
      return inside(access);
    }
  },

  /**
   * The party whose it is, its country's focal point and its facilitators; of a document of those
   * who facilitate, these alone.
   */
  OWNER {
    @Override
    boolean opensTo(CooperationAccess access, UUID owner, String country) {
      return owner == null
          ? access.facilitates()
          : inside(access) && (owner.equals(access.party()) || access.caller().serves(country));
    }
  };

  /** Whether a person reads a document of an owner, an institution of a country or null. */
  abstract boolean opensTo(CooperationAccess access, UUID owner, String country);

  /** Whether a person is no mere onlooker. */
  static boolean inside(CooperationAccess access) {
    return access.party() != null || access.focal() || access.facilitates();
  }
}

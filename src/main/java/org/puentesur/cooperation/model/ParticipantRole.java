package org.puentesur.cooperation.model;

/** What an institution does in one cooperation; a country may give here and receive there. */
public enum ParticipantRole {
  PROVIDER,
  RECIPIENT,
  DUAL,
  SUPPORTING_PARTNER
}

package org.puentesur.dialogue.model;

/** What a room is for. */
public enum RoomKind {
  /** By topic, for all members. */
  FORUM,
  /** Between two institutions. */
  DIRECT,
  /** Of a cooperation: its parties and their facilitators. */
  COOPERATION,
  /** Of a meeting that is about no other room: those who attend it. */
  MEETING
}

package org.puentesur.meeting.service;

import java.util.List;
import org.puentesur.platform.text.Translations;

/** A feature about whose records people meet. */
public interface MeetingSubjects {

  /** A record by the code that a meeting keeps of it. */
  record Subject(String code, Translations titles) {}

  /** Those that are under way and that the caller may read. */
  List<Subject> subjects();
}

package org.puentesur.platform.task;

import java.util.List;

/** A feature that knows what the caller owes it. */
public interface TaskSource {

  /** What waits for the caller, in no order; nothing for a visitor. */
  List<Task> tasks();
}

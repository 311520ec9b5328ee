package org.puentesur.platform.persistence;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the SQL statements that requests cause; those of timers are not counted. */
public class Statements extends SessionEventAdapter implements SessionCustomizer {

  private static final LongAdder COUNT = new LongAdder();
  private static final ThreadLocal<Boolean> IN_REQUEST = ThreadLocal.withInitial(() -> false);

  /** What a request does. */
  @FunctionalInterface
  public interface Work<A extends Exception, B extends Exception> {
    void run() throws A, B;
  }

  /** Does the work of a request on this thread. */
  public static <A extends Exception, B extends Exception> void counting(Work<A, B> work)
      throws A, B {
    IN_REQUEST.set(true);
    try {
      work.run();
    } finally {
      IN_REQUEST.remove();
    }
  }

  /** How many statements requests have caused since the start. */
  public static long count() {
    return COUNT.sum();
  }

  @Override
  public void customize(Session session) {
    session.getEventManager().addListener(this);
  }

  @Override
  public void preExecuteCall(SessionEvent event) {
    if (IN_REQUEST.get()) {
      COUNT.increment();
    }
  }
}

package org.puentesur.relevance.model;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import org.apache.lucene.store.AlreadyClosedException;

/** Runs what may fail on the disk; whatever does means that the index is lost. */
final class Io {

  private Io() {}

  interface Source<T> {
    T get() throws IOException;
  }

  interface Step {
    void run() throws IOException;
  }

  static <T> T get(Source<T> source) {
    try {
      return source.get();
    } catch (IOException | AlreadyClosedException e) {
      throw new IndexLost(e);
    }
  }

  static void locked(Lock lock, Step step) {
    lock.lock();
    try {
      step.run();
    } catch (IOException | AlreadyClosedException e) {
      throw new IndexLost(e);
    } finally {
      lock.unlock();
    }
  }
}

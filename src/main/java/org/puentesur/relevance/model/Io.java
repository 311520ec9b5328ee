package org.puentesur.relevance.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;

/** Runs what may fail on the disk, so that callers need not declare what they cannot mend. */
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void locked(Lock lock, Step step) {
    lock.lock();
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }
}

package org.puentesur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several do the same over and over at once. */
final class Together {

  private Together() {}

  interface Step {
    void take() throws Exception;
  }

  interface Worker {
    Step step(int worker) throws Exception;
  }

  /** Steps a second over all workers. */
  static double perSecond(int workers, int seconds, Worker worker) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      List<Future<Long>> counts = new ArrayList<>();
      for (int each = 0; each < workers; each++) {
        Step step = worker.step(each);
        counts.add(threads.submit(() -> count(step, end)));
      }
      long all = 0;
      for (Future<Long> count : counts) {
        all += count.get();
      }
      return (double) all / seconds;
    } finally {
      threads.shutdown();
    }
  }

  private static long count(Step step, long end) throws Exception {
    long taken = 0;
    while (System.nanoTime() < end) {
      step.take();
      taken++;
    }
    return taken;
  }
}

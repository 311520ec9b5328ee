package org.puentesur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks one address as fast as it answers, from some threads at once, for some seconds. */
final class Load {

  private static final int THREADS = 8;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String header;
  private final String value;

  /** As a stranger. */
  Load() {
    this("");
  }

  /** As somebody who is signed in. */
  Load(String cookie) {
    this("Cookie", cookie);
  }

  private Load(String header, String value) {
    this.header = header;
    this.value = value;
  }

  /** As a partner system. */
  static Load ofPartner(String token) {
    return new Load("Authorization", "Bearer " + token);
  }

  /**
   * What came of it.
   *
   * @param answers how many
   * @param perSecond answers a second over all threads
   * @param median milliseconds
   * @param p95 milliseconds that 95 of 100 answers keep within
   */
  record Figures(int answers, double perSecond, double median, double p95) {}

  Figures on(String address, int seconds) throws Exception {
    return on(address, seconds, THREADS);
  }

  /** The same from so many threads. */
  Figures on(String address, int seconds, int many) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      Callable<List<Long>> asking = () -> ask(address, end);
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> some : threads.invokeAll(Collections.nCopies(many, asking))) {
        all.addAll(some.get());
      }
      Collections.sort(all);
      return new Figures(
          all.size(), (double) all.size() / seconds, at(all, 0.5) / 1e6, at(all, 0.95) / 1e6);
    } finally {
      threads.shutdown();
    }
  }

  private List<Long> ask(String address, long end) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).header(header, value).build();
    List<Long> times = new ArrayList<>();
    while (System.nanoTime() < end) {
      long began = System.nanoTime();
      int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
      if (status != 200) {
        throw new IllegalStateException(address + " answered " + status);
      }
      times.add(System.nanoTime() - began);
    }
    return times;
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1)));
  }
}

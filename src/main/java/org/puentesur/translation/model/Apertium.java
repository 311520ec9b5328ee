package org.puentesur.translation.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Apertium as it is installed on this machine: texts go through running programs, one text at a
 * time, and leave the machine never.
 */
public final class Apertium implements Translator {

  // of about a dozen small programs each
  private static final int MOST_PIPELINES = 4;
  // they take some 150 MB a direction, and 0.3 s to start again
  private static final Duration IDLE = Duration.ofMinutes(10);
  private static final String MODE = ".mode";
  private static final String NAME = "Apertium";

  private final Path modes;
  private final Duration patience;
  private final ScheduledExecutorService timer;
  private final ReentrantLock turn = new ReentrantLock(true);
  // the one used longest ago first
  private final Map<Pair, ApertiumPipeline> open = new LinkedHashMap<>(8, .75f, true);
  private volatile Map<Pair, ApertiumMode> installed = Map.of();
  private volatile String engine = NAME;
  private Future<?> rest;

  /**
   * @param data where its pairs are installed, such as {@code /usr/share/apertium}
   * @param patience how long a call may take in all
   */
  public Apertium(Path data, Duration patience, ScheduledExecutorService timer) {
    this.modes = data.resolve("modes");
    this.patience = patience;
    this.timer = timer;
  }

  @Override
  public String engine() {
    return engine;
  }

  @Override
  public String host() {
    return "";
  }

  @Override
  public Set<Pair> pairs() {
    if (!Files.isDirectory(modes)) {
      throw new TranslationFailed("Apertium is not installed in " + modes.getParent());
    }
    try (Stream<Path> files = Files.list(modes)) {
      Map<Pair, ApertiumMode> found = new HashMap<>();
      files.sorted().forEach(file -> find(file, found));
      installed = Map.copyOf(found);
      engine = NAME + " " + edition();
      return installed.keySet();
    } catch (IOException e) {
      throw new TranslationFailed("Apertium's pairs cannot be listed", e);
    }
  }

  // changes with any update of any pair
  private String edition() {
    List<String> editions =
        installed.values().stream().map(ApertiumMode::edition).sorted().toList();
    return Integer.toHexString(editions.hashCode());
  }

  private static void find(Path file, Map<Pair, ApertiumMode> found) {
    String name = file.getFileName().toString();
    String[] codes = name.replace(MODE, "").split("-");
    if (!name.endsWith(MODE) || codes.length != 2) {
      return;
    }
    LanguageCode.of(codes[0])
        .flatMap(from -> LanguageCode.of(codes[1]).map(to -> new Pair(from, to)))
        .ifPresent(
            pair ->
                found.merge(
                    pair,
                    new ApertiumMode(file),
                    (one, other) -> LanguageCode.before(other.name(), one.name()) ? other : one));
  }

  @Override
  public List<String> translate(List<String> texts, Pair pair) {
    try (Patience left = new Patience(patience, timer)) {
      if (!turn.tryLock(left.nanosLeft(), TimeUnit.NANOSECONDS)) {
        throw new TranslationFailed("Apertium is busy");
      }
      try {
        List<String> translated = new ArrayList<>(texts.size());
        for (String text : texts) {
          translated.add(lines(text, pair, left));
        }
        return translated;
      } finally {
        restLater();
        turn.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TranslationFailed("interrupted", e);
    }
  }

  // who holds the turn ends the programs some time after the last text
  private void restLater() {
    if (rest != null) {
      rest.cancel(false);
    }
    rest = timer.schedule(this::close, IDLE.toSeconds(), TimeUnit.SECONDS);
  }

  private String lines(String text, Pair pair, Patience left) {
    return text.lines()
        .map(line -> line.isBlank() ? line : line(line, pair, left))
        .collect(Collectors.joining("\n"));
  }

  // programs that have died since the last text are started again, once
  private String line(String line, Pair pair, Patience left) {
    try {
      return attempt(line, pair, left);
    } catch (IOException died) {
      drop(pair);
      if (left.over()) {
        throw new TranslationFailed("Apertium took too long", died);
      }
    }
    try {
      return attempt(line, pair, left);
    } catch (IOException again) {
      drop(pair);
      throw new TranslationFailed(
          left.over() ? "Apertium took too long" : "Apertium does not translate " + pair, again);
    }
  }

  private String attempt(String line, Pair pair, Patience left) throws IOException {
    ApertiumPipeline pipeline = pipeline(pair);
    left.orElse(pipeline::close);
    String translated = pipeline.translate(line.strip());
    int start = line.indexOf(line.strip());
    return line.substring(0, start) + translated.strip();
  }

  private ApertiumPipeline pipeline(Pair pair) {
    ApertiumPipeline pipeline = open.get(pair);
    if (pipeline == null || !pipeline.alive()) {
      drop(pair);
      ApertiumMode mode = installed.get(pair);
      if (mode == null) {
        throw new TranslationFailed("Apertium has no pair " + pair);
      }
      if (open.size() >= MOST_PIPELINES) {
        drop(open.keySet().iterator().next());
      }
      pipeline = new ApertiumPipeline(mode);
      open.put(pair, pipeline);
    }
    return pipeline;
  }

  private void drop(Pair pair) {
    ApertiumPipeline dropped = open.remove(pair);
    if (dropped != null) {
      dropped.close();
    }
  }

  /** The numbers of all its programs that run now. */
  public List<Long> programs() {
    turn.lock();
    try {
      return open.values().stream().flatMap(pipeline -> pipeline.ids().stream()).toList();
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      List.copyOf(open.keySet()).forEach(this::drop);
    } finally {
      turn.unlock();
    }
  }
}

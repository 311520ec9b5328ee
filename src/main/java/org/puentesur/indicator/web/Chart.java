package org.puentesur.indicator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.indicator.model.Observation;

/**
 * Lines of values over years, laid out for an SVG. A line joins years that follow each other; a
 * value that stands alone is a dot, so that nothing seems measured that is not.
 */
public final class Chart {

  private final int width;
  private final int height;
  private final int margin;
  private final List<Observation> all;
  private final List<List<Observation>> lines;

  private Chart(int width, int height, int margin, List<List<Observation>> lines) {
    this.width = width;
    this.height = height;
    this.margin = margin;
    this.lines = lines;
    this.all = lines.stream().flatMap(List::stream).toList();
  }

  /** A small one without words. */
  public static Chart spark(List<Observation> values) {
    return new Chart(120, 32, 3, List.of(values));
  }

  /** A large one of a country and of the region's median. */
  public static Chart large(List<Observation> values, List<Observation> medians) {
    return new Chart(480, 220, 28, List.of(values, medians));
  }

  public String box() {
    return "0 0 " + width + " " + height;
  }

  /** The points of each unbroken stretch of a line. */
  public List<String> stretches(int line) {
    return runs(line).stream().filter(run -> run.size() > 1).map(this::points).toList();
  }

  /** The values of a line that stand alone. */
  public List<Dot> dots(int line) {
    return runs(line).stream()
        .filter(run -> run.size() == 1)
        .map(run -> new Dot(x(run.get(0)), y(run.get(0))))
        .toList();
  }

  /** A place in the SVG. */
  public record Dot(String x, String y) {}

  public int firstYear() {
    return years().min(Integer::compare).orElseThrow();
  }

  public int lastYear() {
    return years().max(Integer::compare).orElseThrow();
  }

  public double lowest() {
    return all.stream().mapToDouble(Observation::value).min().orElseThrow();
  }

  public double highest() {
    return all.stream().mapToDouble(Observation::value).max().orElseThrow();
  }

  private Stream<Integer> years() {
    return all.stream().map(Observation::year);
  }

  private List<List<Observation>> runs(int line) {
    List<List<Observation>> runs = new ArrayList<>();
    Observation before = null;
    for (Observation each : lines.get(line)) {
      if (before == null || each.year() != before.year() + 1) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(each);
      before = each;
    }
    return runs;
  }

  private String points(List<Observation> run) {
    return run.stream().map(each -> x(each) + "," + y(each)).collect(Collectors.joining(" "));
  }

  private String x(Observation each) {
    return place(each.year(), firstYear(), lastYear(), width);
  }

  private String y(Observation each) {
    return place(-each.value(), -highest(), -lowest(), height);
  }

  private String place(double value, double from, double to, int size) {
    double part = to == from ? 0.5 : (value - from) / (to - from);
    return String.format(Locale.ROOT, "%.1f", margin + part * (size - 2 * margin));
  }
}

package org.puentesur.plan.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A version as it is signed: everything that the parties agree on and nothing else, in a form that
 * needs no platform to read.
 *
 * @param cooperation its code
 * @param number of the version
 * @param institution whose proposal it is, its id
 */
public record PlanDocument(String cooperation, int number, String institution, List<Entry> lines) {

  /**
   * One line.
   *
   * @param section name of its table
   * @param cells by name of the column
   */
  public record Entry(String line, String section, Map<String, String> cells) {}

  /** The document of a version's content. */
  public static PlanDocument of(
      String cooperation, int number, String institution, PlanContent content) {
    return new PlanDocument(
        cooperation,
        number,
        institution,
        content.rows().stream().map(PlanDocument::entry).toList());
  }

  private static Entry entry(PlanRow row) {
    Map<String, String> cells = new TreeMap<>();
    row.cells().forEach((column, text) -> cells.put(column.name(), text));
    return new Entry(row.line().toString(), row.section().name(), cells);
  }

  /** Its canonical text: tables by name, lines in their order. */
  public String text() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", "puentesur-plan-1");
    root.put("cooperation", cooperation);
    root.put("version", number);
    root.put("proposedBy", institution);
    root.put(
        "sections",
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::section,
                    TreeMap::new,
                    Collectors.mapping(PlanDocument::line, Collectors.toList()))));
    return CanonicalJson.write(root);
  }

  private static Map<String, Object> line(Entry entry) {
    return Map.of("line", entry.line(), "cells", entry.cells());
  }

  /** What every signature signs. */
  public String hash() {
    return CanonicalJson.hash(text());
  }
}

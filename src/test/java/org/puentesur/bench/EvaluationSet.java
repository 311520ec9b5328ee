package org.puentesur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.platform.text.Language;

/**
 * A folder in the evaluation format: documents, queries and which document answers which query.
 *
 * @param documents texts by id and language
 * @param queries texts by id and language
 * @param answers the documents of grade 3 by query
 */
record EvaluationSet(
    String name,
    Map<String, Map<Language, String>> documents,
    Map<String, Map<Language, String>> queries,
    Map<String, List<String>> answers) {

  private static final int ANSWERS = 3;

  static EvaluationSet read(Path folder) throws IOException {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (String[] cells : cells(folder.resolve("relevance.tsv"))) {
      if (Integer.parseInt(cells[2].strip()) == ANSWERS) {
        answers.merge(cells[0], List.of(cells[1]), EvaluationSet::both);
      }
    }
    return new EvaluationSet(
        folder.getFileName().toString(),
        texts(folder.resolve("documents.tsv")),
        texts(folder.resolve("queries.tsv")),
        answers);
  }

  /** Whether any text of a side is in a language. */
  static boolean has(Map<String, Map<Language, String>> texts, Language language) {
    return texts.values().stream().anyMatch(text -> text.containsKey(language));
  }

  private static Map<String, Map<Language, String>> texts(Path file) throws IOException {
    List<String[]> rows = cells(file);
    String[] columns = lines(file).get(0).split("\t", -1);
    Map<String, Map<Language, String>> texts = new LinkedHashMap<>();
    for (String[] cells : rows) {
      Map<Language, String> text = new EnumMap<>(Language.class);
      for (int at = 1; at < cells.length; at++) {
        String cell = Normalizer.normalize(cells[at], Normalizer.Form.NFC);
        Language.of(columns[at])
            .filter(language -> !cell.isBlank())
            .ifPresent(language -> text.put(language, cell));
      }
      texts.put(cells[0], text);
    }
    return texts;
  }

  private static List<String[]> cells(Path file) throws IOException {
    return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }

  private static List<String> both(List<String> one, List<String> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }
}

package org.puentesur.relevance.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/** Cuts a text into the numbered word pieces that the embedding model was trained on. */
final class WordPieces {

  // more adds to the time a text takes and little to its vector
  private static final int MOST = 64;
  private static final Pattern ENTRY = Pattern.compile("\\s*\"(.+)\": (\\d+),?");

  private final Map<String, Long> numbers;
  private final WordpieceTokenizer tokenizer;

  WordPieces(Map<String, Long> numbers) {
    this.numbers = numbers;
    this.tokenizer = new WordpieceTokenizer(numbers.keySet());
  }

  /** The vocabulary of a model's {@code tokenizer.json}, in which each entry has its own line. */
  static WordPieces read(InputStream json) throws IOException {
    Map<String, Long> numbers = new HashMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(json, StandardCharsets.UTF_8));
    boolean inVocabulary = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      inVocabulary |= line.contains("\"vocab\": {");
      Matcher entry = ENTRY.matcher(line);
      if (inVocabulary && entry.matches()) {
        numbers.put(unescaped(entry.group(1)), Long.valueOf(entry.group(2)));
      }
    }
    return new WordPieces(numbers);
  }

  /** The pieces' numbers, the marks of beginning and end among them. */
  long[] of(String text) {
    String plain = Forms.plain(text.toLowerCase(Locale.ROOT));
    String[] pieces = tokenizer.tokenize(plain);
    if (pieces.length > MOST) {
      String end = pieces[pieces.length - 1];
      pieces = Arrays.copyOf(pieces, MOST);
      pieces[MOST - 1] = end;
    }
    return Arrays.stream(pieces).mapToLong(this::number).toArray();
  }

  private long number(String piece) {
    Long number = numbers.get(piece);
    return number != null ? number : numbers.get("[UNK]");
  }

  private static String unescaped(String json) {
    return json.replace("\\\"", "\"").replace("\\\\", "\\");
  }
}

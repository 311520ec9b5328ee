package org.puentesur.translation.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A direction that Apertium has installed: the programs that it goes through, one after another.
 */
record ApertiumMode(Path file) {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s'|]+)|(\\|)");

  /** Each program with its arguments, told to answer at each end of a text. */
  List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>(List.of(new ArrayList<>()));
    Matcher word = WORD.matcher(text());
    while (word.find()) {
      if (word.group(3) != null) {
        commands.add(new ArrayList<>());
      } else {
        add(commands.get(commands.size() - 1), word.group(1), word.group(2));
      }
    }
    return commands;
  }

  private static void add(List<String> command, String quoted, String plain) {
    if (quoted != null) {
      command.add(quoted);
    } else if (plain.equals("$1")) {
      // words that it does not know stay as they are, without a mark
      command.add("-n");
    } else if (!plain.equals("$2")) {
      command.add(plain);
      if (command.size() == 1) {
        command.add("-z");
      }
    }
  }

  /** Such as {@code es-pt_BR}. */
  String name() {
    return file.getFileName().toString().replace(".mode", "");
  }

  /** Changes with any of the files that it translates by. */
  String edition() {
    long mark = 17;
    for (Path each : data().toList()) {
      try {
        BasicFileAttributes file = Files.readAttributes(each, BasicFileAttributes.class);
        mark = 31 * (31 * mark + file.size()) + file.lastModifiedTime().toMillis();
      } catch (IOException e) {
        throw new TranslationFailed("Apertium's " + each + " is missing", e);
      }
    }
    return Long.toHexString(mark);
  }

  private Stream<Path> data() {
    return commands().stream()
        .flatMap(List::stream)
        .filter(argument -> argument.startsWith("/"))
        .map(Path::of);
  }

  private String text() {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.puentesur.platform.web;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The modules that a script imports by their place beside it. */
final class Imports {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^((?:import|export)\\b[^;'\"]*['\"])(\\.{1,2}/[^'\"]+)(?=['\"])");

  private Imports() {}

  /**
   * A script with each of its imports by address.
   *
   * @param name of the script, by which those of its imports are found
   * @param addresses from the name of a module
   */
  static String resolved(String script, String name, UnaryOperator<String> addresses) {
    return IMPORT
        .matcher(script)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + addresses.apply(beside(name, found.group(2)))));
  }

  private static String beside(String name, String module) {
    return Path.of("/" + name).resolveSibling(module).normalize().toString().substring(1);
  }
}

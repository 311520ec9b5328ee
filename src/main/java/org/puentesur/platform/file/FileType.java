package org.puentesur.platform.file;

import java.util.Set;
import org.apache.tika.Tika;
import org.puentesur.platform.problem.RuleBroken;

/** Which files are taken: documents, tables and pictures, by what they hold, not by their name. */
public final class FileType {

  /** How much of a file's beginning tells its type. */
  public static final int PREFIX = 64 * 1024;

  private static final int LONGEST_NAME = 150;
  private static final Tika TIKA = new Tika();
  private static final Set<String> TAKEN =
      Set.of(
          "application/pdf",
          "image/png",
          "image/jpeg",
          "text/plain",
          "text/csv",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.presentation");

  private FileType() {}

  /** The media type of a content that begins so; refuses one that is not taken. */
  public static String of(byte[] prefix, String name) {
    String type = TIKA.detect(prefix, name);
    if (!TAKEN.contains(type)) {
      throw new RuleBroken("file", "file.type");
    }
    return type;
  }

  /** A name without path and control characters, never empty. */
  public static String safeName(String name) {
    String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "");
    String clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
    if (clean.isEmpty() || clean.startsWith(".")) {
      clean = "documento" + clean;
    }
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
  }
}

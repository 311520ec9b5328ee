package org.puentesur.dialogue.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message as the readers of its room see it now.
 *
 * @param number its place in the room
 * @param institution acronym of the author's institution, null for an office
 * @param country of that institution
 * @param language BCP 47 tag of the text
 * @param text as it was written, null once retracted
 * @param html the same, safe to show; null once retracted
 * @param retractedBy who took it back, null while it stands
 * @param replyTo the first message of its thread, or null
 * @param replies how many messages answer in its thread
 */
public record Line(
    UUID id,
    long number,
    UUID author,
    String authorName,
    String institution,
    String country,
    String language,
    String text,
    String html,
    Instant sentAt,
    Instant editedAt,
    Instant retractedAt,
    String retractedBy,
    boolean pinned,
    UUID replyTo,
    long replies,
    Quote quote,
    List<Reacted> reactions,
    List<Attached> files) {

  // the writer of JSON asks each record for it, and it would go through every field
  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }

  /** The same for those who show nothing. */
  public Line withoutHtml() {
    return new Line(
        id,
        number,
        author,
        authorName,
        institution,
        country,
        language,
        text,
        null,
        sentAt,
        editedAt,
        retractedAt,
        retractedBy,
        pinned,
        replyTo,
        replies,
        quote,
        reactions,
        files);
  }

  /** Its words alone, where there is no room for more; null once retracted. */
  public String words() {
    return text == null ? null : Markdown.words(text);
  }

  /**
   * The message that it quotes.
   *
   * @param text its words alone, null once retracted
   */
  public record Quote(UUID id, String authorName, String text) {}

  /** A reaction and those who had it. */
  public record Reacted(String reaction, String sign, List<String> names, List<UUID> people) {

    /** The names, for reading. */
    public String list() {
      return String.join(", ", names);
    }
  }

  /** A file that came with it. */
  public record Attached(UUID id, String name, long size) {}
}

package org.puentesur.dialogue.model;

import java.util.UUID;
import java.util.regex.Pattern;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/**
 * What somebody sends to a room.
 *
 * @param client chosen by the sender: who sends again with the same one sends no second message
 * @param language in which it is written
 * @param replyTo the first message of the thread that it belongs to, or null
 * @param quoteOf the message that it quotes, or null
 */
public record Draft(UUID client, String text, Language language, UUID replyTo, UUID quoteOf) {

  private static final int LONGEST = 8_000;
  // control characters, and those that turn round the order of what is read
  private static final Pattern UNSEEN =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\u202A-\\u202E\\u2066-\\u2069]");

  /** A name without characters that are not seen. */
  public static String seen(String name) {
    return UNSEEN.matcher(name == null ? "" : name).replaceAll("");
  }

  public Draft {
    if (client == null) {
      throw new RuleBroken("client", "message.client");
    }
    text = checked(text);
  }

  /** A text that a message may have; refuses an empty one and one that is too long. */
  static String checked(String text) {
    String clean =
        text == null ? "" : UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    if (clean.isEmpty()) {
      throw new RuleBroken("text", "message.empty");
    }
    if (clean.length() > LONGEST) {
      throw new RuleBroken("text", "message.long");
    }
    return clean;
  }
}

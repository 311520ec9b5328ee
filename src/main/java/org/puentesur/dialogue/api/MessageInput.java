package org.puentesur.dialogue.api;

import java.util.UUID;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.platform.api.Constants;

/**
 * A message as a partner system sends it.
 *
 * @param client chosen by the sender; sent again with the same one it is no second message
 */
public record MessageInput(UUID client, String text, String language, UUID replyTo, UUID quoteOf) {

  Draft draft() {
    return new Draft(client, text, Constants.language("language", language), replyTo, quoteOf);
  }
}

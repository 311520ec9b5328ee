package org.puentesur.dialogue;

import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;

/** Puts together the parts of what comes by a socket, be they text or bytes. */
public abstract class WholeMessages implements WebSocket.Listener {

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** One message, whole. */
  protected abstract void heard(String message);

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      heard(text.toString());
      text.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
    byte[] some = new byte[part.remaining()];
    part.get(some);
    bytes.writeBytes(some);
    if (last) {
      heard(bytes.toString(StandardCharsets.UTF_8));
      bytes.reset();
    }
    from.request(1);
    return null;
  }
}

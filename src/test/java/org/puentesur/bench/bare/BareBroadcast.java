package org.puentesur.bench.bare;

import jakarta.websocket.OnMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

/** The baseline: what one says comes to all who are there, and is kept nowhere. */
@ServerEndpoint("/broadcast")
public class BareBroadcast {

  /** Passes it on. */
  @OnMessage
  public void said(Session from, String text) {
    from.getOpenSessions().forEach(each -> each.getAsyncRemote().sendText(text));
  }
}

package org.puentesur.dialogue.api;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;
import org.puentesur.account.service.SignInSettings;
import org.puentesur.account.service.Token;
import org.puentesur.dialogue.service.Credential;

/** Keeps by which sign-in a socket was opened; pages of other sites never come this far. */
public class Handshake extends ServerEndpointConfig.Configurator {

  /** Under which a session has its {@link Credential}. */
  public static final String CREDENTIAL = "org.puentesur.credential";

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    String cookie = CDI.current().select(SignInSettings.class).get().cookie();
    config.getUserProperties().put(CREDENTIAL, credential(request, cookie));
  }

  private static Credential credential(HandshakeRequest request, String cookie) {
    return header(request, "Cookie").stream()
        .flatMap(line -> List.of(line.split(";")).stream())
        .map(String::strip)
        .filter(each -> each.startsWith(cookie + "="))
        .map(each -> new Credential(new Token(each.substring(cookie.length() + 1)), false))
        .findFirst()
        .orElse(Credential.VISITOR);
  }

  private static List<String> header(HandshakeRequest request, String name) {
    return request.getHeaders().entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }
}

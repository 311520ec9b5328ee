package org.puentesur.meeting.api;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import org.puentesur.account.service.SignInSettings;

/** Opens lines to pages of this platform only, whichever site a person has open beside it. */
public class CallDoor extends ServerEndpointConfig.Configurator {

  @Override
  public boolean checkOrigin(String origin) {
    URI own = URI.create(CDI.current().select(SignInSettings.class).get().baseUrl());
    return origin != null && origin.equals(own.getScheme() + "://" + own.getRawAuthority());
  }
}

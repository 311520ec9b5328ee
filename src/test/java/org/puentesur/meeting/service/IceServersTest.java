package org.puentesur.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Credentials for a TURN server, as draft-uberti-behave-turn-rest-00 writes them. */
class IceServersTest {

  private static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000001");

  @Test
  void a_credential_names_until_when_and_is_signed_with_the_shared_secret() {
    CallSettings settings = none();
    settings.turn = Optional.of("turn:turn.example:3478?transport=udp, turns:turn.example:5349");
    settings.turnSecret = Optional.of("north");
    IceServers.Server turn = servers(settings).get(0);
    assertThat(turn.urls())
        .containsExactly("turn:turn.example:3478?transport=udp", "turns:turn.example:5349");
    assertThat(turn.username()).isEqualTo("1772409600:" + PERSON);
    // printf '%s' NAME | openssl dgst -sha1 -hmac north -binary | base64
    assertThat(turn.credential()).isEqualTo("6UA6wgB6HHORL6O5BKqMmtR7wgM=");
  }

  @Test
  void a_stun_server_asks_for_none_and_a_turn_server_without_a_secret_is_not_named() {
    CallSettings settings = none();
    settings.stun = Optional.of("stun:turn.example:3478");
    settings.turn = Optional.of("turn:turn.example:3478");
    assertThat(servers(settings))
        .containsExactly(new IceServers.Server(List.of("stun:turn.example:3478"), null, null));
  }

  private static List<IceServers.Server> servers(CallSettings settings) {
    IceServers servers = new IceServers();
    servers.settings = settings;
    servers.clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    return servers.forAccount(PERSON);
  }

  private static CallSettings none() {
    CallSettings settings = new CallSettings();
    settings.stun = Optional.empty();
    settings.turn = Optional.empty();
    settings.turnSecret = Optional.empty();
    return settings;
  }
}

package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.puentesur.meeting.Line;

/** A call is one call, whichever of two nodes on one database its people have reached. */
class CallsOverNodesIT {

  private static final Pattern ANSWERS = Pattern.compile("PuenteSur answers on");
  private static final Pattern YOU = Pattern.compile("\"you\":\"([^\"]+)\"");
  private static final int FULL = 4001;

  private static Platform one;
  private static Platform two;
  private static String guatemala;
  private static String colombia;
  private static String meeting;

  @BeforeAll
  static void start() throws Exception {
    one = Platform.get();
    two = one.beside(Platform.folder(), ANSWERS);
    guatemala = SignIn.cookie(one, "gtm-mspas");
    colombia = SignIn.cookie(one, "col-minsalud");
    String meetings = Call.of("GET", "/api/v1/meetings", one.apiToken()).send().body();
    meeting = new ObjectMapper().readTree(meetings).path("items").get(0).path("id").asText();
  }

  @AfterAll
  static void stop() {
    two.stop();
  }

  private static Line line(Platform node, String cookie, String mode) throws Exception {
    String place = "127.0.0.1:" + node.port();
    return Line.open(
        URI.create("ws://" + place + "/live/meetings/" + meeting + "?mode=" + mode),
        "http://" + place,
        cookie);
  }

  @Test
  void they_see_and_reach_each_other_and_six_are_six_until_a_node_dies() throws Exception {
    Line here = line(one, guatemala, "video");
    Matcher you = YOU.matcher(here.next());
    assertThat(you.find()).isTrue();
    Line there = line(two, colombia, "video");
    assertThat(there.next()).contains(you.group(1));
    assertThat(here.hears("\"type\":\"joined\"")).contains("MinSalud");
    there.say("{\"type\":\"signal\",\"to\":\"" + you.group(1) + "\",\"data\":{\"sdp\":\"v=0\"}}");
    here.hears("\"sdp\":\"v=0\"");
    here.say("{\"type\":\"state\",\"hand\":true}");
    there.hears("\"hand\":true");
    List<Line> others = new ArrayList<>();
    for (int more = 0; more < 4; more++) {
      others.add(line(more % 2 == 0 ? one : two, guatemala, "audio"));
      assertThat(others.get(more).next()).contains("welcome");
      here.hears("joined");
    }
    assertThat(line(one, colombia, "audio").closing()).isEqualTo(FULL);
    two.kill();
    for (int lost = 0; lost < 3; lost++) {
      here.hears("\"type\":\"left\"");
    }
    assertThat(line(one, colombia, "audio").next()).contains("welcome");
  }
}

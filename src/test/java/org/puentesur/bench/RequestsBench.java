package org.puentesur.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.puentesur.bench.bare.BareApplication;
import org.puentesur.bench.bare.BareResource;
import org.puentesur.journey.Platform;
import org.puentesur.journey.StatementCount;

/** Requests a second beside a bare JAX-RS endpoint in the same server, and SQL for each. */
class RequestsBench {

  private static final int WARM_UP = 8;
  private static final int SECONDS = 10;
  private static final Pattern ANSWERS = Pattern.compile("API token .*: \\S{43}");

  @Test
  void requests() throws Exception {
    Path data = Platform.folder();
    Path bare =
        Wars.of(data.resolve("bare.war"), List.of(BareApplication.class, BareResource.class));
    Platform platform = Platform.start(data, ANSWERS, "--beside", bare.toString());
    try {
      Load load = new Load();
      String baseline = platform.address() + "/bare/ping";
      load.on(baseline, WARM_UP);
      Load.Figures ping = load.on(baseline, SECONDS);
      tell("GET /bare/ping (baseline)", ping, ping, 0);
      StatementCount count = new StatementCount(platform);
      for (String path : List.of("/api/v1/offers?size=20", "/catalogue")) {
        load.on(platform.address() + path, WARM_UP);
        tell("GET " + path, load.on(platform.address() + path, SECONDS), ping, count.of(path));
      }
    } finally {
      platform.stop();
    }
  }

  private static void tell(String what, Load.Figures figures, Load.Figures baseline, long sql) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %8.0f requests/s  median %6.1f ms  p95 %6.1f ms  %5.3f of the baseline  %d SQL%n",
        what,
        figures.perSecond(),
        figures.median(),
        figures.p95(),
        figures.perSecond() / baseline.perSecond(),
        sql);
  }
}

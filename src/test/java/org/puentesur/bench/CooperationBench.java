package org.puentesur.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.puentesur.bench.bare.BareApplication;
import org.puentesur.bench.bare.BareResource;
import org.puentesur.journey.Platform;
import org.puentesur.journey.SignIn;
import org.puentesur.journey.StatementCount;

/**
 * List and board of 200 and of 20,000 cooperations for the regional coordinator, who sees them all,
 * and the list for a partner system, which sees those of its institution, beside a bare JAX-RS
 * endpoint in the same server and the time that the database takes of it.
 */
class CooperationBench {

  private static final int WARM_UP = 10;
  private static final int SECONDS = 10;
  private static final List<Integer> CALLERS = List.of(1, 8);
  private static final Pattern ANSWERS = Pattern.compile("API token .*: \\S{43}");
  private static final List<String> PAGES = List.of("/cooperations", "/cooperations/board");

  private static final String API = "/api/v1/cooperations?size=20";

  private Platform platform;
  private FilledCooperations filled;
  private Load person;
  private Load partner;

  @Test
  void list_and_board() throws Exception {
    Path data = Platform.folder();
    Path bare =
        Wars.of(data.resolve("bare.war"), List.of(BareApplication.class, BareResource.class));
    platform = Platform.start(data, ANSWERS, "--beside", bare.toString());
    try {
      filled = new FilledCooperations(platform);
      String cookie = SignIn.cookie(platform, "regional");
      person = new Load(cookie);
      partner = Load.ofPartner(platform.apiToken());
      StatementCount count = new StatementCount(platform, cookie);
      filled.fill(1, 200);
      for (String page : PAGES) {
        System.out.printf("%-24s %6d  %d SQL%n", page, 200, count.of(page));
      }
      filled.fill(201, 20_000);
      for (int callers : CALLERS) {
        double baseline = tell("/bare/ping", callers, 0);
        for (String page : PAGES) {
          System.out.printf("%-24s %6d  %d SQL%n", page, 20_000, count.of(page));
          tell(page, callers, baseline);
        }
        tell(API, callers, baseline);
      }
    } finally {
      platform.stop();
    }
  }

  // milliseconds within which 95 of 100 came
  private double tell(String path, int callers, double baseline) throws Exception {
    String address = platform.address() + path;
    Load load = path.equals(API) ? partner : person;
    load.on(address, WARM_UP, callers);
    double before = filled.active();
    Load.Figures figures = load.on(address, SECONDS, callers);
    double sql = (filled.active() - before) / figures.answers();
    System.out.printf(
        Locale.ROOT,
        "%-24s %d callers  %7.0f requests/s  median %6.1f ms  p95 %6.1f ms  SQL %5.2f ms"
            + "  %.2f of 2 × baseline + SQL%n",
        path,
        callers,
        figures.perSecond(),
        figures.median(),
        figures.p95(),
        sql,
        figures.p95() / (2 * (baseline == 0 ? figures.p95() : baseline) + sql));
    return figures.p95();
  }
}

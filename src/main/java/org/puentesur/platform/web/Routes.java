package org.puentesur.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform's addresses and the views behind them. */
public final class Routes {

  private static final String ID = "(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

  private record Route(Pattern address, String view) {}

  private static final List<Route> ROUTES =
      List.of(
          route("/", "/platform/home.xhtml"),
          route("/catalogue", "/exchange/catalogue.xhtml"),
          route("/mine", "/exchange/mine.xhtml"),
          route("/review", "/exchange/review.xhtml"),
          route("/(offers|demands)/new", "/exchange/editor.xhtml"),
          route("/(?:offers|demands)/ID", "/exchange/listing.xhtml"),
          route("/(?:offers|demands)/ID/edit", "/exchange/editor.xhtml"),
          route("/demands/ID/matches", "/matching/matches.xhtml"),
          route("/institutions", "/directory/institutions.xhtml"),
          route("/sign-in", "/account/sign-in.xhtml"),
          route("/welcome", "/account/welcome.xhtml"),
          route("/administration", "/account/administration.xhtml"));

  private Routes() {}

  /** The view of an address, with {@code id} and {@code kind} as query where the address has it. */
  public static Optional<String> view(String address) {
    for (Route route : ROUTES) {
      Matcher matcher = route.address.matcher(address);
      if (matcher.matches()) {
        return Optional.of(route.view + query(matcher));
      }
    }
    return Optional.empty();
  }

  private static String query(Matcher matcher) {
    if (matcher.groupCount() == 0) {
      return "";
    }
    String found = matcher.group(1);
    return found.length() == 36 ? "?id=" + found : "?kind=" + found;
  }

  private static Route route(String pattern, String view) {
    return new Route(Pattern.compile(pattern.replace("ID", ID)), view);
  }
}

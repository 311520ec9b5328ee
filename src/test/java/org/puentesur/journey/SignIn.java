package org.puentesur.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a person of the demo in without a browser, by the form that everybody is shown. */
public final class SignIn {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

  private SignIn() {}

  /** The cookie, as a browser sends it. */
  public static String cookie(Platform platform, String person)
      throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    URI form = URI.create(platform.address() + "/sign-in");
    HttpResponse<String> shown =
        http.send(HttpRequest.newBuilder(form).build(), HttpResponse.BodyHandlers.ofString());
    HttpResponse<Void> answer =
        http.send(
            HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies(shown))
                .POST(HttpRequest.BodyPublishers.ofString(filled(shown.body(), person)))
                .build(),
            HttpResponse.BodyHandlers.discarding());
    String cookies = cookies(answer);
    if (!cookies.contains("puentesur=")) {
      throw new IllegalStateException(person + " was not let in: " + answer.statusCode());
    }
    return cookies;
  }

  private static String filled(String page, String person) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(page);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.put("f:email", person + "@puentesur.example");
    fields.put("f:password", Visit.PASSWORD);
    fields.put("f:go", "f:go");
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String cookies(HttpResponse<?> answer) {
    List<String> set = answer.headers().allValues("Set-Cookie");
    return set.stream().map(each -> each.split(";")[0]).collect(Collectors.joining("; "));
  }
}

package org.puentesur.translation.model;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.puentesur.platform.text.Language;

/** Apertium behind its own HTTP service (APy), on this machine or another. */
public final class ApertiumService implements Translator {

  private final HttpService service;
  // the service's own names of the languages of a pair
  private volatile Map<Pair, String> names = Map.of();

  public ApertiumService(URI address, Duration patience, ScheduledExecutorService timer) {
    this.service = new HttpService(address, patience, timer);
  }

  @Override
  public String engine() {
    return "Apertium " + host();
  }

  @Override
  public String host() {
    return service.host();
  }

  @Override
  public Set<Pair> pairs() {
    try {
      Map<Pair, String> found = new HashMap<>();
      service
          .get("/listPairs")
          .asJsonObject()
          .getJsonArray("responseData")
          .getValuesAs(JsonObject.class)
          .forEach(each -> find(each, found));
      names = Map.copyOf(found);
      return names.keySet();
    } catch (ClassCastException | NullPointerException e) {
      throw service.unexpected(e);
    }
  }

  private static void find(JsonObject each, Map<Pair, String> found) {
    String from = each.getString("sourceLanguage");
    String to = each.getString("targetLanguage");
    Optional<Language> source = LanguageCode.of(from);
    Optional<Language> target = LanguageCode.of(to);
    if (source.isPresent() && target.isPresent() && source.get() != target.get()) {
      found.merge(
          new Pair(source.get(), target.get()),
          from + "|" + to,
          (one, other) -> LanguageCode.before(other, one) ? other : one);
    }
  }

  // one text a request, as this service takes them: the time is for all of them
  @Override
  public List<String> translate(List<String> texts, Pair pair) {
    return service.inTime(texts, text -> translated(text, names.get(pair)));
  }

  private String translated(String text, String pair) {
    try {
      return service
          .post(
              "/translate",
              "application/x-www-form-urlencoded",
              "markUnknown=no&langpair=" + encoded(pair) + "&q=" + encoded(text))
          .asJsonObject()
          .getJsonObject("responseData")
          .getString("translatedText");
    } catch (ClassCastException | NullPointerException e) {
      throw service.unexpected(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    // nothing is kept open
  }
}

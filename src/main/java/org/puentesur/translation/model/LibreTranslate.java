package org.puentesur.translation.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.platform.text.Language;

/** Any service that is asked as LibreTranslate is. */
public final class LibreTranslate implements Translator {

  private final HttpService service;
  private final String key;

  /**
   * @param address where it is, without {@code /translate}
   * @param key the key that it asks for, empty for none
   */
  public LibreTranslate(
      URI address, String key, Duration patience, ScheduledExecutorService timer) {
    this.service = new HttpService(address, patience, timer);
    this.key = key;
  }

  @Override
  public String engine() {
    return "LibreTranslate " + host();
  }

  @Override
  public String host() {
    return service.host();
  }

  @Override
  public Set<Pair> pairs() {
    try {
      return service.get("/languages").asJsonArray().getValuesAs(JsonObject.class).stream()
          .flatMap(LibreTranslate::pairsOf)
          .collect(Collectors.toUnmodifiableSet());
    } catch (ClassCastException | NullPointerException e) {
      throw service.unexpected(e);
    }
  }

  private static Stream<Pair> pairsOf(JsonObject language) {
    return Language.of(language.getString("code")).stream()
        .flatMap(
            from ->
                language.getJsonArray("targets").getValuesAs(JsonString.class).stream()
                    .flatMap(to -> LanguageCode.of(to.getString()).stream())
                    .filter(to -> to != from)
                    .map(to -> new Pair(from, to)));
  }

  @Override
  public List<String> translate(List<String> texts, Pair pair) {
    JsonObjectBuilder question =
        Json.createObjectBuilder()
            .add("q", Json.createArrayBuilder(texts))
            .add("source", pair.from().tag())
            .add("target", pair.to().tag())
            .add("format", "text");
    if (!key.isEmpty()) {
      question.add("api_key", key);
    }
    String body = question.build().toString();
    return read(service.post("/translate", "application/json", body), texts.size());
  }

  private List<String> read(JsonValue answer, int many) {
    try {
      List<String> translated =
          answer
              .asJsonObject()
              .getJsonArray("translatedText")
              .getValuesAs(JsonString.class)
              .stream()
              .map(JsonString::getString)
              .toList();
      if (translated.size() != many) {
        throw new TranslationFailed(host() + " answers " + translated.size() + " of " + many);
      }
      return translated;
    } catch (ClassCastException | NullPointerException e) {
      throw service.unexpected(e);
    }
  }

  @Override
  public void close() {
    // nothing is kept open
  }
}

package org.puentesur.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.start.Partner.Answer;

/** What partner systems read in what they are told. */
final class Told {

  private Told() {}

  /** A list of objects. */
  static List<JsonObject> objects(JsonObject of, String name) {
    return of.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  /** One text of each of a list. */
  static List<String> texts(JsonObject of, String list, String name) {
    return objects(of, list).stream().map(each -> each.getString(name)).toList();
  }

  /** Refused as a problem, each condition with its sentence and its address. */
  static void refused(Answer refused, List<JsonObject> unmet) {
    refused.being(422);
    assertThat(refused.type()).startsWith("application/problem+json");
    assertThat(objects(refused.body(), "errors"))
        .extracting(each -> each.getString("message") + each.getString("link"))
        .containsExactlyInAnyOrderElementsOf(
            unmet.stream()
                .map(each -> each.getString("message") + each.getString("link"))
                .toList());
  }

  /** 60,000 in kind and 54,000 at 5.4, 38,750.50 at 7.75, and what is in dollars anyway. */
  static void requireTotals(JsonObject version, String usd, String dollars) {
    JsonObject totals = version.getJsonObject("totals");
    assertThat(totals.getJsonObject("sums").keySet())
        .containsExactlyInAnyOrder("BRL", "GTQ", "USD");
    assertThat(figure(totals.getJsonObject("sums"), "BRL")).isEqualByComparingTo("114000");
    assertThat(figure(totals.getJsonObject("sums"), "GTQ")).isEqualByComparingTo("38750.50");
    assertThat(figure(totals.getJsonObject("sums"), "USD")).isEqualByComparingTo(usd);
    assertThat(figure(totals, "days")).isEqualByComparingTo("40");
    assertThat(figure(totals, "dollars")).isEqualByComparingTo(dollars);
    assertThat(totals.getInt("unrated")).isZero();
    assertThat(totals.getInt("unvalued")).isEqualTo(1);
    assertThat(version.getBoolean("balanced")).isTrue();
  }

  private static BigDecimal figure(JsonObject of, String name) {
    return of.getJsonNumber(name).bigDecimalValue();
  }

  /** The budget line in a currency. */
  static JsonObject line(JsonObject version, String currency) {
    return objects(version, "lines").stream()
        .filter(each -> each.getJsonObject("cells").getString("CURRENCY", "").equals(currency))
        .findFirst()
        .orElseThrow();
  }

  /** Lines that two versions tell otherwise; each is found again by its id. */
  static List<String> differing(JsonObject one, JsonObject other) {
    Map<String, JsonValue> before = new HashMap<>();
    objects(one, "lines").forEach(each -> before.put(each.getString("line"), each.get("cells")));
    assertThat(texts(other, "lines", "line")).containsExactlyInAnyOrderElementsOf(before.keySet());
    return objects(other, "lines").stream()
        .filter(each -> !each.get("cells").equals(before.get(each.getString("line"))))
        .map(each -> each.getString("line"))
        .toList();
  }
}

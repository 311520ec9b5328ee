package org.puentesur.portfolio.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puentesur.platform.persistence.Json;
import org.puentesur.portfolio.model.Outcome;
import org.puentesur.portfolio.model.Parameters;

/** Scenarios as their {@code jsonb} columns hold them; rows of numbers are kept as arrays. */
final class ScenarioJson {

  private ScenarioJson() {}

  static String write(Parameters asked) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("from", asked.from().toString());
    map.put("to", asked.to().toString());
    map.put("budget", asked.budget());
    map.put("inPerson", asked.inPerson());
    map.put("remote", asked.remote());
    map.put("minimum", asked.minimum());
    map.put("ofInstitution", asked.ofInstitution());
    map.put("ofCountry", asked.ofCountry());
    map.put("fair", asked.fair());
    map.put("seconds", asked.seconds());
    return Json.write(map);
  }

  static Parameters parameters(Object column) {
    Map<String, Object> map = Json.read(column);
    return new Parameters(
        LocalDate.parse(Json.text(map, "from")),
        LocalDate.parse(Json.text(map, "to")),
        Json.number(map, "budget"),
        Json.number(map, "inPerson"),
        Json.number(map, "remote"),
        Json.number(map, "minimum"),
        Json.number(map, "ofInstitution"),
        Json.number(map, "ofCountry"),
        Boolean.TRUE.equals(map.get("fair")),
        Json.number(map, "seconds"));
  }

  static String write(Outcome outcome) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(
        "exchanges",
        outcome.exchanges().stream()
            .map(
                each ->
                    List.of(
                        InstanceJson.text(each.demand()),
                        each.recipient(),
                        InstanceJson.text(each.offer()),
                        each.provider(),
                        each.fit(),
                        each.cost()))
            .toList());
    map.put("fit", outcome.fit());
    map.put("served", outcome.served());
    map.put("floor", outcome.floor());
    map.put("price", outcome.priceOfFairness());
    map.put("optimal", outcome.optimal());
    map.put("gap", outcome.gap());
    map.put("collision", InstanceJson.limits(outcome.collision()));
    map.put("unmet", outcome.unmet());
    map.put("solver", outcome.solver());
    map.put("millis", outcome.millis());
    return Json.write(map);
  }

  static Outcome outcome(Object column) {
    if (column == null) {
      return null;
    }
    Map<String, Object> map = Json.read(column);
    Map<String, Integer> served = new TreeMap<>();
    ((Map<?, ?>) map.get("served"))
        .forEach((country, count) -> served.put(country.toString(), ((Number) count).intValue()));
    return new Outcome(
        InstanceJson.rows(map, "exchanges").stream()
            .map(
                row ->
                    new Outcome.Exchange(
                        InstanceJson.id(row, 0),
                        row.get(1).toString(),
                        InstanceJson.id(row, 2),
                        row.get(3).toString(),
                        (int) InstanceJson.number(row, 4),
                        InstanceJson.number(row, 5)))
            .toList(),
        Json.number(map, "fit"),
        served,
        Json.number(map, "floor"),
        Json.number(map, "price"),
        Boolean.TRUE.equals(map.get("optimal")),
        ((Number) map.get("gap")).doubleValue(),
        InstanceJson.limits(map, "collision"),
        Boolean.TRUE.equals(map.get("unmet")),
        Json.text(map, "solver"),
        Json.number(map, "millis"));
  }
}

package org.puentesur.portfolio.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.puentesur.platform.persistence.Json;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Limit;
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

  static String write(Instance instance) {
    return Json.write(
        Map.of(
            "demands",
            instance.demands().stream()
                .map(each -> List.of(text(each.id()), each.country()))
                .toList(),
            "offers",
            instance.offers().stream()
                .map(
                    each ->
                        List.of(
                            text(each.id()),
                            each.institution(),
                            each.country(),
                            each.exchanges(),
                            each.days()))
                .toList(),
            "edges",
            instance.edges().stream()
                .map(
                    each ->
                        List.of(each.demand(), each.offer(), each.fit(), each.cost(), each.days()))
                .toList(),
            "limits",
            limits(List.copyOf(instance.limits()))));
  }

  static Instance instance(Object column) {
    Map<String, Object> map = Json.read(column);
    return new Instance(
        rows(map, "demands").stream()
            .map(row -> new Instance.Demand(id(row, 0), row.get(1).toString()))
            .toList(),
        rows(map, "offers").stream()
            .map(
                row ->
                    new Instance.Offer(
                        id(row, 0),
                        row.get(1).toString(),
                        row.get(2).toString(),
                        (int) number(row, 3),
                        (int) number(row, 4)))
            .toList(),
        rows(map, "edges").stream()
            .map(
                row ->
                    new Instance.Edge(
                        (int) number(row, 0),
                        (int) number(row, 1),
                        (int) number(row, 2),
                        number(row, 3),
                        (int) number(row, 4)))
            .toList(),
        new HashSet<>(limits(map, "limits")));
  }

  static String write(Outcome outcome) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(
        "exchanges",
        outcome.exchanges().stream()
            .map(
                each ->
                    List.of(
                        text(each.demand()),
                        each.recipient(),
                        text(each.offer()),
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
    map.put("collision", limits(outcome.collision()));
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
        rows(map, "exchanges").stream()
            .map(
                row ->
                    new Outcome.Exchange(
                        id(row, 0),
                        row.get(1).toString(),
                        id(row, 2),
                        row.get(3).toString(),
                        (int) number(row, 4),
                        number(row, 5)))
            .toList(),
        Json.number(map, "fit"),
        served,
        Json.number(map, "floor"),
        Json.number(map, "price"),
        Boolean.TRUE.equals(map.get("optimal")),
        ((Number) map.get("gap")).doubleValue(),
        limits(map, "collision"),
        Boolean.TRUE.equals(map.get("unmet")),
        Json.text(map, "solver"),
        Json.number(map, "millis"));
  }

  private static List<List<Object>> limits(List<Limit> limits) {
    return limits.stream()
        .map(limit -> List.<Object>of(limit.kind().name(), limit.subject(), limit.amount()))
        .toList();
  }

  private static List<Limit> limits(Map<String, Object> map, String key) {
    return rows(map, key).stream()
        .map(
            row ->
                new Limit(
                    Limit.Kind.valueOf(row.get(0).toString()),
                    row.get(1).toString(),
                    number(row, 2)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<List<Object>> rows(Map<String, Object> map, String key) {
    return (List<List<Object>>) map.get(key);
  }

  private static String text(UUID id) {
    return id.toString();
  }

  private static UUID id(List<Object> row, int at) {
    return UUID.fromString(row.get(at).toString());
  }

  private static long number(List<Object> row, int at) {
    return ((Number) row.get(at)).longValue();
  }
}

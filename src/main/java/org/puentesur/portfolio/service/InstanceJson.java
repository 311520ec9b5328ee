package org.puentesur.portfolio.service;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.platform.persistence.Json;
import org.puentesur.portfolio.model.Instance;
import org.puentesur.portfolio.model.Limit;

/** Instances and limits as {@code jsonb} columns hold them: rows of texts and numbers. */
final class InstanceJson {

  private InstanceJson() {}

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

  static List<List<Object>> limits(List<Limit> limits) {
    return limits.stream()
        .map(limit -> List.<Object>of(limit.kind().name(), limit.subject(), limit.amount()))
        .toList();
  }

  static List<Limit> limits(Map<String, Object> map, String key) {
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
  static List<List<Object>> rows(Map<String, Object> map, String key) {
    return (List<List<Object>>) map.get(key);
  }

  static String text(UUID id) {
    return id.toString();
  }

  static UUID id(List<Object> row, int at) {
    return UUID.fromString(row.get(at).toString());
  }

  static long number(List<Object> row, int at) {
    return ((Number) row.get(at)).longValue();
  }
}

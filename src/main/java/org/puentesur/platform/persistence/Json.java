package org.puentesur.platform.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small structure as the text of a {@code jsonb} column. */
public final class Json {

  private static final Jsonb JSON = JsonbBuilder.create();

  private Json() {}

  /** The structure's text; keys without a value are left out. */
  public static String write(Map<String, ?> structure) {
    return JSON.toJson(structure);
  }

  /** The structure of a column as the driver hands it over, empty where it is null. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> read(Object column) {
    return column == null ? Map.of() : JSON.fromJson(column.toString(), LinkedHashMap.class);
  }

  /** The text under a key, empty where there is none. */
  public static String text(Map<String, Object> structure, String key) {
    Object value = structure.get(key);
    return value == null ? "" : value.toString();
  }

  /** The whole number under a key, or null. */
  public static Integer number(Map<String, Object> structure, String key) {
    return structure.get(key) instanceof Number value ? value.intValue() : null;
  }
}

package org.puentesur.plan.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.puentesur.platform.persistence.Json;

/** Keeps a line's cells as {@code {"AMOUNT": "120.00"}} in a {@code jsonb} column. */
@Converter
public class CellsConverter implements AttributeConverter<Map<PlanColumn, String>, Object> {

  @Override
  public Object convertToDatabaseColumn(Map<PlanColumn, String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    cells.forEach((column, text) -> named.put(column.name(), text));
    return Json.write(named);
  }

  @Override
  public Map<PlanColumn, String> convertToEntityAttribute(Object column) {
    Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
    Json.read(column).forEach((name, text) -> cells.put(PlanColumn.valueOf(name), text.toString()));
    return Collections.unmodifiableMap(cells);
  }
}

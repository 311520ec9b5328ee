package org.puentesur.exchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.puentesur.platform.persistence.Json;

/** Keeps the cost terms in one {@code jsonb} column. */
@Converter
public class CostsConverter implements AttributeConverter<Map<CostCategory, CostBearer>, Object> {

  @Override
  public Object convertToDatabaseColumn(Map<CostCategory, CostBearer> costs) {
    Map<String, String> column = new TreeMap<>();
    if (costs != null) {
      costs.forEach((category, bearer) -> column.put(category.name(), bearer.name()));
    }
    return Json.write(column);
  }

  @Override
  public Map<CostCategory, CostBearer> convertToEntityAttribute(Object column) {
    Map<CostCategory, CostBearer> costs = new EnumMap<>(CostCategory.class);
    Json.read(column)
        .forEach(
            (category, bearer) ->
                costs.put(CostCategory.valueOf(category), CostBearer.valueOf(bearer.toString())));
    return costs;
  }
}

package org.puentesur.exchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HashMap;
import java.util.Map;
import org.puentesur.platform.persistence.Json;

/** Keeps an offer's {@link Capacity} in one {@code jsonb} column. */
@Converter
public class CapacityConverter implements AttributeConverter<Capacity, Object> {

  @Override
  public Object convertToDatabaseColumn(Capacity capacity) {
    if (capacity == null) {
      return null;
    }
    Evidence evidence = capacity.evidence();
    Map<String, Object> column = new HashMap<>();
    column.put("change", evidence.change());
    column.put("place", evidence.place());
    column.put("measure", evidence.measure());
    column.put("evaluated", evidence.evaluated());
    column.put("scale", evidence.scale() == null ? null : evidence.scale().name());
    column.put("exchanges", capacity.yearlyExchanges());
    column.put("expertDays", capacity.yearlyExpertDays());
    return Json.write(column);
  }

  @Override
  public Capacity convertToEntityAttribute(Object column) {
    Map<String, Object> fields = Json.read(column);
    String scale = Json.text(fields, "scale");
    return new Capacity(
        new Evidence(
            Json.text(fields, "change"),
            Json.text(fields, "place"),
            Json.text(fields, "measure"),
            Boolean.TRUE.equals(fields.get("evaluated")),
            scale.isEmpty() ? null : Scale.valueOf(scale)),
        Json.number(fields, "exchanges"),
        Json.number(fields, "expertDays"));
  }
}

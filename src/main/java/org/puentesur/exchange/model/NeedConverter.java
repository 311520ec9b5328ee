package org.puentesur.exchange.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.persistence.Json;

/**
 * Keeps a demand's {@link Need} in one {@code jsonb} column; the amount as text, digit by digit.
 */
@Converter
public class NeedConverter implements AttributeConverter<Need, Object> {

  @Override
  public Object convertToDatabaseColumn(Need need) {
    if (need == null) {
      return null;
    }
    Map<String, Object> column = new HashMap<>();
    column.put("problem", need.problem());
    column.put("baseline", need.baseline());
    column.put("target", need.target());
    column.put("urgency", need.urgency().name());
    if (need.budget() != null) {
      column.put("amount", need.budget().amount().toPlainString());
      column.put("currency", need.budget().currency().getCurrencyCode());
    }
    return Json.write(column);
  }

  @Override
  public Need convertToEntityAttribute(Object column) {
    Map<String, Object> fields = Json.read(column);
    if (fields.isEmpty()) {
      return Need.UNSAID;
    }
    String amount = Json.text(fields, "amount");
    return new Need(
        Json.text(fields, "problem"),
        Json.text(fields, "baseline"),
        Json.text(fields, "target"),
        Urgency.valueOf(Json.text(fields, "urgency")),
        amount.isEmpty() ? null : Money.of(new BigDecimal(amount), Json.text(fields, "currency")));
  }
}

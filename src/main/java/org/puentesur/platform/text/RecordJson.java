package org.puentesur.platform.text;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** JSON from fields, because records, which go over the wire here, have no getters. */
public final class RecordJson {

  private static final Jsonb JSON =
      JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new Fields()));

  private RecordJson() {}

  /** The one binding; safe for every thread. */
  public static Jsonb binding() {
    return JSON;
  }

  /** The JSON of a record. */
  public static String write(Object written) {
    return JSON.toJson(written);
  }

  private static final class Fields implements PropertyVisibilityStrategy {
    @Override
    public boolean isVisible(Field field) {
      return true;
    }

    @Override
    public boolean isVisible(Method method) {
      return false;
    }
  }
}

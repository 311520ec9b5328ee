package org.puentesur.platform.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** JSON from fields, because records, which go over the wire here, have no getters. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

  private static final Jsonb JSON =
      JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new Fields()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
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

package org.puentesur.platform.api;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.puentesur.platform.text.RecordJson;

/** The platform's one form of JSON, for the API. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

  @Override
  public Jsonb getContext(Class<?> type) {
    return RecordJson.binding();
  }
}

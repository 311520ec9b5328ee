package org.puentesur.platform.web;

import jakarta.faces.context.FacesContext;
import java.util.UUID;

/** The id in a page's address, known before the view is built. */
public final class RecordId {

  private RecordId() {}

  /** Null where the address has none. */
  public static UUID ofRequest() {
    String id = parameter("id");
    return id == null ? null : UUID.fromString(id);
  }

  public static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }
}

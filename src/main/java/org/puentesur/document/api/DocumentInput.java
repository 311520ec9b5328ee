package org.puentesur.document.api;

import jakarta.ws.rs.QueryParam;
import org.puentesur.document.model.Audience;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.Heading;
import org.puentesur.platform.api.Constants;

/** What the address of a file that comes for a new document says of it. */
public class DocumentInput {

  @QueryParam("kind")
  String kind;

  @QueryParam("title")
  String title;

  @QueryParam("language")
  String language;

  @QueryParam("audience")
  String audience;

  Heading heading() {
    return new Heading(
        Constants.one("kind", DocumentKind.class, kind),
        title,
        language,
        Constants.one("audience", Audience.class, audience));
  }
}

package org.puentesur.platform.api;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error answer, RFC 9457.
 *
 * @param type a URN that names the kind of problem
 * @param title a sentence in the caller's language
 * @param status the HTTP status
 * @param detail what is particular to this request, null where there is nothing to add
 * @param errors what is wrong, field by field
 */
public record Problem(
    String type, String title, int status, String detail, List<FieldError> errors) {

  /** The media type of such an answer. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One reason.
   *
   * @param field the field's name, null for the whole
   * @param link address on the platform where it can be mended, null where there is none
   */
  public record FieldError(String field, String message, String link) {}

  /** The answer with this body. */
  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }
}

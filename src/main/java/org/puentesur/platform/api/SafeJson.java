package org.puentesur.platform.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.puentesur.platform.text.JsonShape;

/** Lets only JSON of a sane size and depth reach the parser, which recurses, and never nothing. */
@Provider
public class SafeJson implements ReaderInterceptor {

  private static final int MOST_KIB = 256;
  private static final int DEEPEST = 32;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    byte[] body = context.getInputStream().readNBytes(MOST_KIB * 1024 + 1);
    refuse(body);
    context.setInputStream(new ByteArrayInputStream(body));
    Object read = body.length == 0 ? null : context.proceed();
    if (read == null) {
      throw new Refused(Reason.MALFORMED, "api.detail.empty");
    }
    return read;
  }

  private static void refuse(byte[] body) {
    if (body.length > MOST_KIB * 1024) {
      throw new Refused(Reason.TOO_LARGE, "api.detail.body", MOST_KIB + " KiB");
    }
    JsonShape shape = JsonShape.of(body);
    if (shape.depth() > DEEPEST) {
      throw new Refused(Reason.MALFORMED, "api.detail.depth", DEEPEST);
    }
    if (shape.zero()) {
      throw new Refused(Reason.MALFORMED, "api.detail.zero");
    }
  }
}

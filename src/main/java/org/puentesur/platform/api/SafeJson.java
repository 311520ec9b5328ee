package org.puentesur.platform.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Lets only JSON of a sane size and depth reach the parser, which recurses, and never nothing. */
@Provider
public class SafeJson implements ReaderInterceptor {

  private static final int MOST_KIB = 256;
  private static final int DEEPEST = 32;

  // the one character that PostgreSQL keeps in no text
  private static final Pattern ZERO = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");

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
    if (depth(body) > DEEPEST) {
      throw new Refused(Reason.MALFORMED, "api.detail.depth", DEEPEST);
    }
    if (ZERO.matcher(new String(body, StandardCharsets.UTF_8)).find()) {
      throw new Refused(Reason.MALFORMED, "api.detail.zero");
    }
  }

  // UTF-8 has none of these bytes inside a longer character
  private static int depth(byte[] json) {
    int deepest = 0;
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < json.length; i++) {
      switch (json[i]) {
        case '"' -> inText = !inText;
        case '\\' -> i += inText ? 1 : 0;
        case '[', '{' -> depth += inText ? 0 : 1;
        case ']', '}' -> depth -= inText ? 0 : 1;
        default -> {}
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}

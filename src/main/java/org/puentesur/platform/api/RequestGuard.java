package org.puentesur.platform.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what would cost more than any honest request: forms beyond the limit, bytes 0. */
@Provider
public class RequestGuard implements ContainerRequestFilter {

  // what a form adds to the file in it
  private static final long AROUND_A_FILE = 64 * 1024;

  @Inject
  @ConfigProperty(name = "files.max.mb", defaultValue = "10")
  int mostMegabytes;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
      throw new Refused(Reason.MALFORMED, "api.detail.zero");
    }
    MediaType type = request.getMediaType();
    if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
      limit(request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
    }
  }

  // a form is read whole before its file is looked at, so that its length must be known before
  private void limit(String length) {
    if (length == null) {
      throw new Refused(Reason.LENGTH_MISSING, "api.detail.length");
    }
    if (Long.parseLong(length) > mostMegabytes * 1024L * 1024 + AROUND_A_FILE) {
      throw new Refused(Reason.TOO_LARGE, "api.detail.body", mostMegabytes + " MiB");
    }
  }
}

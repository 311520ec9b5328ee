package org.puentesur.account.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.puentesur.account.model.Caller;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.platform.api.ChangesNothing;
import org.puentesur.platform.api.Reason;
import org.puentesur.platform.api.Refused;

/** Asks writers of the API for a token that may write, and everybody for one that is good. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {

  private static final Set<String> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Inject CurrentCaller current;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Caller caller = current.get();
    boolean reads =
        READS.contains(request.getMethod())
            || resource.getResourceMethod().isAnnotationPresent(ChangesNothing.class);
    if (!caller.signedIn() && request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
      throw new Refused(Reason.NO_TOKEN, "api.detail.token.unknown");
    }
    if (!caller.signedIn() && !reads) {
      throw new Refused(Reason.NO_TOKEN, "api.detail.token.missing");
    }
    if (!reads && caller.roles().isEmpty()) {
      throw new Refused(Reason.NOT_ALLOWED, "api.detail.token.reads");
    }
  }
}

package org.puentesur.platform.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.MessagesBean;

/** Turns every refusal into problem+json; what is unexpected goes to the log under a number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Inject MessagesBean messages;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof EJBException && !refusedByRole(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof RuleBroken broken) {
      return refused(broken);
    } else if (cause instanceof Conflict || cause instanceof OptimisticLockException) {
      return problem("conflict", "rule.conflict", 412);
    } else if (cause instanceof NotFound) {
      return problem("not-found", "api.not-found", 404);
    } else if (refusedByRole(cause)) {
      return problem("not-allowed", "api.not-allowed", 403);
    } else if (cause instanceof jakarta.ws.rs.ProcessingException
        || cause instanceof jakarta.json.JsonException
        || cause instanceof jakarta.json.bind.JsonbException) {
      return problem("malformed", "api.malformed", 400);
    } else if (cause instanceof WebApplicationException web) {
      int status = web.getResponse().getStatus();
      return problem("http-" + status, status == 404 ? "api.not-found" : "api.malformed", status);
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, cause, () -> "incident " + incident);
    return new Problem(
            "urn:puentesur:incident:" + incident,
            messages.f("api.incident", incident),
            500,
            List.of())
        .response();
  }

  private static boolean refusedByRole(Throwable cause) {
    return cause instanceof EJBAccessException || cause instanceof AccessLocalException;
  }

  private Response refused(RuleBroken broken) {
    List<Problem.FieldError> errors =
        broken.violations().stream()
            .map(
                reason ->
                    new Problem.FieldError(reason.field(), messages.t("rule." + reason.key())))
            .toList();
    return new Problem("urn:puentesur:rule", messages.t("api.refused"), 422, errors).response();
  }

  private Response problem(String type, String key, int status) {
    return new Problem("urn:puentesur:" + type, messages.t(key), status, List.of()).response();
  }
}

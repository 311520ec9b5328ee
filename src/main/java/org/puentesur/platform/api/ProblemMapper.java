package org.puentesur.platform.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.platform.api.Problem.FieldError;
import org.puentesur.platform.problem.Conflict;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.problem.TooMany;
import org.puentesur.platform.web.MessagesBean;

/** Turns every refusal into problem+json; what is unexpected goes to the log under a number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  // as the JSON binding names the property whose value has the wrong form
  private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z]{1,40})'");

  @Inject MessagesBean messages;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof EJBException && !refusedByRole(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof TooMany many) {
      return later(many);
    } else if (cause instanceof RuleBroken broken) {
      return refused(broken);
    } else if (cause instanceof Conflict || cause instanceof OptimisticLockException) {
      return problem(Reason.CONFLICT);
    } else if (cause instanceof NotFound) {
      return problem(Reason.NOT_FOUND);
    } else if (refusedByRole(cause)) {
      return problem(Reason.NOT_ALLOWED);
    } else if (cause instanceof WebApplicationException web
        && (web instanceof Refused || web.getResponse().getStatus() < 500)) {
      return refused(web);
    } else if (cause instanceof ProcessingException
        || cause instanceof JsonException
        || cause instanceof JsonbException) {
      return malformed(cause);
    }
    return incident(cause);
  }

  private static boolean refusedByRole(Throwable cause) {
    return cause instanceof EJBAccessException || cause instanceof AccessLocalException;
  }

  private Response refused(RuleBroken broken) {
    boolean tooLarge =
        broken.violations().stream().anyMatch(reason -> reason.key().equals("file.large"));
    return problem(tooLarge ? Reason.TOO_LARGE : Reason.RULE, null, errors(broken)).response();
  }

  private Response later(TooMany many) {
    return Response.fromResponse(problem(Reason.TOO_MANY, null, errors(many)).response())
        .header(HttpHeaders.RETRY_AFTER, many.seconds())
        .build();
  }

  private List<FieldError> errors(RuleBroken broken) {
    return broken.violations().stream()
        .map(reason -> new FieldError(reason.field(), messages.reason(reason), reason.link()))
        .toList();
  }

  private Response refused(WebApplicationException web) {
    Response original = web.getResponse();
    if (original.getStatus() < 400) {
      return original;
    }
    if (web instanceof Refused refused) {
      return withHeaders(
          original,
          problem(refused.reason(), messages.f(refused.key(), refused.argument()), List.of()));
    }
    Problem general = problem(Reason.of(original.getStatus()), null, List.of());
    return withHeaders(
        original,
        new Problem(general.type(), general.title(), original.getStatus(), null, List.of()));
  }

  private static Response withHeaders(Response original, Problem problem) {
    Response.ResponseBuilder answer = Response.fromResponse(problem.response());
    if (problem.status() == Reason.NO_TOKEN.status()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (!original.getAllowedMethods().isEmpty()) {
      answer.allow(original.getAllowedMethods());
    }
    return answer.build();
  }

  private Response malformed(Throwable cause) {
    List<FieldError> errors = List.of();
    for (Throwable each = cause; each != null && errors.isEmpty(); each = each.getCause()) {
      Matcher named = PROPERTY.matcher(String.valueOf(each.getMessage()));
      if (named.find()) {
        errors = List.of(new FieldError(named.group(1), messages.t("api.detail.form"), null));
      }
    }
    return problem(Reason.MALFORMED, null, errors).response();
  }

  private Response incident(Throwable cause) {
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, cause, () -> "incident " + incident);
    String title = messages.f("api.incident", incident);
    return new Problem("urn:puentesur:incident:" + incident, title, 500, null, List.of())
        .response();
  }

  private Response problem(Reason reason) {
    return problem(reason, null, List.of()).response();
  }

  private Problem problem(Reason reason, String detail, List<FieldError> errors) {
    return new Problem(
        "urn:puentesur:" + reason.word(),
        messages.t("api." + reason.word()),
        reason.status(),
        detail,
        errors);
  }
}

package org.puentesur.platform.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.platform.problem.NotFound;

/**
 * Turns what a page did not expect into an answer for a person: back to the page where its form has
 * expired, nothing here where they may not be, else a number under which the log tells more.
 */
public class PageExceptions extends ExceptionHandlerWrapper {

  /** Under which a request carries the number that the log has too. */
  public static final String INCIDENT = "org.puentesur.incident";

  private static final Logger LOG = Logger.getLogger(PageExceptions.class.getName());

  public PageExceptions(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    FacesContext context = FacesContext.getCurrentInstance();
    if (queued.hasNext()) {
      Throwable cause = cause(queued.next().getContext().getException());
      queued.remove();
      while (queued.hasNext()) {
        queued.next();
        queued.remove();
      }
      answer(context, cause);
      context.responseComplete();
    }
  }

  private static void answer(FacesContext context, Throwable cause) {
    try {
      if (cause instanceof ViewExpiredException) {
        context.getExternalContext().redirect(address(context) + "?problem=view.expired");
      } else if (cause instanceof NotFound || refusedByRole(cause)) {
        context.getExternalContext().responseSendError(404, "");
      } else {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, cause, () -> "incident " + incident);
        context.getExternalContext().getRequestMap().put(INCIDENT, incident);
        context.getExternalContext().responseSendError(500, "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(FacesContext context) {
    Object address = context.getExternalContext().getRequestMap().get(RoutingFilter.ADDRESS);
    return address == null ? "/" : address.toString();
  }

  private static boolean refusedByRole(Throwable cause) {
    return cause instanceof EJBAccessException || cause instanceof AccessLocalException;
  }

  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && wraps(cause)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean wraps(Throwable thrown) {
    return thrown.getClass() == FacesException.class
        || thrown instanceof jakarta.el.ELException
        || thrown instanceof jakarta.ejb.EJBException && !refusedByRole(thrown);
  }
}

package org.puentesur.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Lets forms post to the address that the person sees, and only forms that this view has given out.
 */
public class RoutedViewHandler extends ViewHandlerWrapper {

  private static final String NONCE = "primefaces.nonce";

  public RoutedViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object address = context.getExternalContext().getRequestMap().get(RoutingFilter.ADDRESS);
    boolean same =
        context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    return address != null && same ? address.toString() : super.getActionURL(context, viewId);
  }

  /**
   * The view that a form belongs to; none, as if it had expired, for a post without the view's
   * nonce: PrimeFaces would find that out only after the action has run.
   */
  @Override
  public UIViewRoot restoreView(FacesContext context, String viewId) {
    UIViewRoot view = super.restoreView(context, viewId);
    Map<String, Object> kept = view == null ? null : view.getViewMap(false);
    Object given = kept == null ? null : kept.get(NONCE);
    String sent = context.getExternalContext().getRequestParameterMap().get(NONCE);
    return given == null || given.equals(sent) ? view : null;
  }

  /** Writes the nonce beside the state, for pages that carry none of PrimeFaces' scripts. */
  @Override
  public void writeState(FacesContext context) throws IOException {
    ResponseWriter out = context.getResponseWriter();
    out.startElement("input", null);
    out.writeAttribute("type", "hidden", null);
    out.writeAttribute("name", NONCE, null);
    out.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
    out.endElement("input");
    super.writeState(context);
  }
}

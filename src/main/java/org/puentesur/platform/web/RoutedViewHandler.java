package org.puentesur.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Lets forms post to the address that the person sees. */
public class RoutedViewHandler extends ViewHandlerWrapper {

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
}

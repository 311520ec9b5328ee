package org.puentesur.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every request its {@link PageExceptions}. */
public class PageExceptionsFactory extends ExceptionHandlerFactory {

  public PageExceptionsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PageExceptions(getWrapped().getExceptionHandler());
  }
}

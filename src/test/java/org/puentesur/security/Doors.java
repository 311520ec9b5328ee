package org.puentesur.security;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * Tries every method of every service as the person whose cookie the request shows, and tells which
 * ones the container let them into. What they do is rolled back.
 */
@WebServlet("/doors")
public class Doors extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient BeanManager beans;
  @Inject @Any transient Instance<Object> services;
  @Resource transient UserTransaction transaction;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setContentType("text/plain");
    PrintWriter out = response.getWriter();
    for (Class<?> service : services()) {
      for (Method method : service.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())) {
          out.println(
              service.getSimpleName()
                  + "."
                  + method.getName()
                  + (open(service, method) ? " open" : " shut"));
        }
      }
    }
  }

  private List<Class<?>> services() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(Bean::getBeanClass)
        .filter(type -> type.isAnnotationPresent(Stateless.class))
        .distinct()
        .toList();
  }

  private boolean open(Class<?> service, Method method) throws ServletException {
    Object reference = services.select(service).get();
    try {
      transaction.begin();
      try {
        method.invoke(reference, nothing(method));
        return true;
      } catch (InvocationTargetException answer) {
        // what a service says to arguments without sense shows that its door was open
        return !(answer.getCause() instanceof EJBAccessException);
      } finally {
        transaction.rollback();
      }
    } catch (IllegalAccessException | NotSupportedException | SystemException e) {
      throw new ServletException(e);
    }
  }

  private static Object[] nothing(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
        .toArray();
  }
}

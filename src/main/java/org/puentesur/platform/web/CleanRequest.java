package org.puentesur.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser sends, without the one character that PostgreSQL keeps in no text. */
class CleanRequest extends HttpServletRequestWrapper {

  CleanRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getParameter(String name) {
    return clean(super.getParameter(name));
  }

  @Override
  public String[] getParameterValues(String name) {
    return clean(super.getParameterValues(name));
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> clean = new LinkedHashMap<>();
    super.getParameterMap().forEach((name, values) -> clean.put(name, clean(values)));
    return clean;
  }

  private static String[] clean(String[] values) {
    return values == null
        ? null
        : Arrays.stream(values).map(CleanRequest::clean).toArray(String[]::new);
  }

  private static String clean(String value) {
    return value == null ? null : value.replace("\0", "");
  }
}

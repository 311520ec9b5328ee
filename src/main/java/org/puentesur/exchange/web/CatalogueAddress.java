package org.puentesur.exchange.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.Sort;

/**
 * A search of the catalogue and its addresses.
 *
 * @param text what was typed, null for nothing
 */
record CatalogueAddress(Filter filter, String text, Sort sort) {

  String toggled(Facet facet, String value) {
    return of(filter.toggled(facet, value), sort, null);
  }

  String sorted(Sort other) {
    return of(filter, other, null);
  }

  String after(UUID last) {
    return of(filter, sort, last);
  }

  private String of(Filter narrowed, Sort order, UUID last) {
    List<String> parts = new ArrayList<>();
    if (text != null) {
      parts.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
    for (Facet facet : Facet.values()) {
      narrowed.of(facet).forEach(value -> parts.add(facet.parameter() + "=" + value));
    }
    if (order != (text == null ? Sort.NEWEST : Sort.RELEVANCE)) {
      parts.add("sort=" + order.name().toLowerCase(Locale.ROOT));
    }
    if (last != null) {
      parts.add("after=" + last);
    }
    return parts.isEmpty() ? "/catalogue" : "/catalogue?" + String.join("&", parts);
  }
}

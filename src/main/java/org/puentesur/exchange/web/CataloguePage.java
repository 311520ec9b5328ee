package org.puentesur.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.directory.model.Country;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.platform.web.Reader;

/** The public catalogue of offers and demands. */
@Named
@RequestScoped
public class CataloguePage {

  private static final int PAGE = 20;

  @Inject ListingService listings;
  @Inject TopicService topics;
  @Inject Reader reader;
  @Inject HttpServletRequest request;

  private List<Listing> found = List.of();
  private List<Topic> chapters = List.of();
  private boolean more;

  public void load() {
    List<Listing> page =
        listings.list(
            new ListingQuery(getKind(), State.PUBLISHED, getTopic(), text(), false, after()),
            PAGE + 1);
    more = page.size() > PAGE;
    found = more ? page.subList(0, PAGE) : page;
    chapters =
        topics.all().stream()
            .filter(topic -> topic.scheme().equals("MONTEVIDEO") && topic.parent() == null)
            .toList();
  }

  public List<Listing> getListings() {
    return found;
  }

  public List<Topic> getChapters() {
    return chapters;
  }

  public Kind[] getKinds() {
    return Kind.values();
  }

  public Kind getKind() {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(request.getParameter("kind")))
        .findFirst()
        .orElse(null);
  }

  public String getTopic() {
    return parameter("topic");
  }

  public String country(String code) {
    return Country.name(code, reader.getLanguage());
  }

  /** The address of this search with another kind and topic. */
  public String link(Kind kind, String topic) {
    return address(kind, topic, null);
  }

  /** The address of the next page, or null on the last. */
  public String getNext() {
    return more ? address(getKind(), getTopic(), found.get(found.size() - 1).id()) : null;
  }

  private String address(Kind kind, String topic, UUID after) {
    List<String> parts = new ArrayList<>();
    add(parts, "kind", kind);
    add(parts, "topic", topic);
    add(parts, "q", text());
    add(parts, "after", after);
    return parts.isEmpty() ? "/catalogue" : "/catalogue?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, Object value) {
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }

  private String text() {
    return parameter("q");
  }

  private UUID after() {
    String after = parameter("after");
    try {
      return after == null ? null : UUID.fromString(after);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  private String parameter(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }
}

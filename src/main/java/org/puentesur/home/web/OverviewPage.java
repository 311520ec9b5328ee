package org.puentesur.home.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.directory.model.Country;
import org.puentesur.exchange.service.Balance;
import org.puentesur.exchange.service.BalanceService;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.Reader;

/** The region at a glance: what is offered and demanded, by chapter and by country. */
@Named
@ViewScoped
public class OverviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  // the tokens' provider and recipient, which a canvas cannot read from the style sheet
  private static final String PROVIDER = "#0e7486";
  private static final String RECIPIENT = "#c2661a";

  @Inject transient BalanceService balances;
  @Inject transient TopicService topics;
  @Inject Reader reader;
  @Inject MessagesBean messages;

  private final List<Line> chapters = new ArrayList<>();
  private final List<Line> countries = new ArrayList<>();

  /** One row of a table, in the reader's words. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private final long offers;
    private final long demands;

    Line(Balance balance, String name) {
      this.code = balance.code();
      this.name = name;
      this.offers = balance.offers();
      this.demands = balance.demands();
    }

    public String getCode() {
      return code;
    }

    public String getName() {
      return name;
    }

    public long getOffers() {
      return offers;
    }

    public long getDemands() {
      return demands;
    }
  }

  public void load() {
    Language language = reader.getLanguage();
    Map<String, String> labels =
        topics.all().stream()
            .collect(Collectors.toMap(Topic::code, topic -> topic.labels().in(language)));
    balances
        .ofChapters()
        .forEach(row -> chapters.add(new Line(row, row.code() + " · " + labels.get(row.code()))));
    balances
        .ofCountries()
        .forEach(row -> countries.add(new Line(row, Country.name(row.code(), language))));
    countries.sort(Comparator.comparing(Line::getName));
  }

  public List<Line> getChapters() {
    return chapters;
  }

  public List<Line> getCountries() {
    return countries;
  }

  /** What the chart shows, in words. */
  public String getSentence() {
    return chapters.stream()
        .max(Comparator.comparingLong(line -> line.getDemands() - line.getOffers()))
        .map(line -> messages.f("overview.sentence", line.getName()))
        .orElse("");
  }

  /** The chart of the chapters, as Chart.js reads it. */
  public String getChart() {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    chapters.forEach(line -> labels.add(line.getCode()));
    JsonObjectBuilder data =
        Json.createObjectBuilder()
            .add("labels", labels)
            .add(
                "datasets",
                Json.createArrayBuilder()
                    .add(bars("home.figure.demands", RECIPIENT, Line::getDemands))
                    .add(bars("home.figure.offers", PROVIDER, Line::getOffers)));
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add("data", data)
        .add(
            "options",
            Json.createObjectBuilder().add("maintainAspectRatio", false).add("animation", false))
        .build()
        .toString();
  }

  private JsonObjectBuilder bars(String label, String colour, ToLongFunction<Line> height) {
    JsonArrayBuilder heights = Json.createArrayBuilder();
    chapters.forEach(line -> heights.add(height.applyAsLong(line)));
    return Json.createObjectBuilder()
        .add("label", messages.t(label))
        .add("backgroundColor", colour)
        .add("data", heights);
  }
}

package org.puentesur.portfolio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;
import org.puentesur.platform.web.Reader;
import org.puentesur.portfolio.model.Limit;
import org.puentesur.portfolio.model.Outcome;
import org.puentesur.portfolio.model.Parameters;
import org.puentesur.portfolio.model.Scenario;

/** Says in the reader's words how good an outcome is, or why there is none. */
@Named
@RequestScoped
public class OutcomeSentences {

  @Inject DirectoryService directory;
  @Inject Reader reader;

  /** Every sentence that the outcome of a scenario needs, the gravest first. */
  public List<String> of(Scenario scenario) {
    Outcome outcome = scenario.outcome();
    if (!outcome.collision().isEmpty()) {
      return List.of(collision(outcome.collision()));
    }
    List<String> sentences = new ArrayList<>();
    if (outcome.unmet()) {
      sentences.add(say("portfolio.unmet"));
    }
    if (!outcome.without().isEmpty()) {
      sentences.add(say("portfolio.without", countries(outcome.without())));
    }
    if (scenario.parameters().fair()) {
      sentences.add(price(outcome));
    }
    sentences.add(
        outcome.optimal() ? say("portfolio.optimal") : say("portfolio.gap", outcome.gap()));
    sentences.add(say("portfolio.solved", outcome.solver(), outcome.millis() / 1e3));
    return sentences;
  }

  /** What a scenario was asked to keep to, in one line that tells it from others. */
  public String limits(Parameters asked) {
    List<String> limits = new ArrayList<>();
    add(limits, "portfolio.short.budget", asked.budget());
    add(limits, "portfolio.short.minimum", asked.minimum());
    add(limits, "portfolio.short.of-institution", asked.ofInstitution());
    add(limits, "portfolio.short.of-country", asked.ofCountry());
    limits.add(say(asked.fair() ? "portfolio.short.fair" : "portfolio.short.unfair"));
    return String.join(" · ", limits);
  }

  private void add(List<String> limits, String key, Integer amount) {
    if (amount != null) {
      limits.add(say(key, amount));
    }
  }

  private String price(Outcome outcome) {
    long price = outcome.priceOfFairness();
    if (!outcome.optimal()) {
      return say("portfolio.fair.about", price);
    }
    return price == 0
        ? say("portfolio.fair.none")
        : say("portfolio.fair.some", price, outcome.fit() + price, outcome.fit());
  }

  private String collision(List<Limit> limits) {
    String all = limits.stream().map(this::limit).collect(Collectors.joining("; "));
    return say(limits.size() == 1 ? "portfolio.collision.one" : "portfolio.collision", all);
  }

  private String limit(Limit limit) {
    String subject =
        switch (limit.kind()) {
          case MINIMUM, PROVIDER_COUNTRY -> Country.name(limit.subject(), language());
          case PROVIDER_INSTITUTION ->
              directory.institution(UUID.fromString(limit.subject())).acronym();
          case BUDGET, EXCHANGES, EXPERT_DAYS -> "";
        };
    return say("limit." + limit.kind(), subject, limit.amount());
  }

  private String countries(List<String> codes) {
    return codes.stream()
        .map(code -> Country.name(code, language()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Language language() {
    return reader.getLanguage();
  }

  private String say(String key, Object... arguments) {
    return Messages.of(language(), key, arguments);
  }
}

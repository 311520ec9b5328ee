package org.puentesur.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.account.web.Menu;
import org.puentesur.matching.model.Component;
import org.puentesur.matching.model.Effect;
import org.puentesur.matching.model.Weights;
import org.puentesur.matching.service.WeightsService;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** Where the regional coordinator weighs the components and sees what that changes. */
@Named
@RequestScoped
public class WeightsPage {

  @Inject WeightsService service;
  @Inject Menu menu;
  @Inject Reader reader;
  @Inject Problems problems;

  private List<Line> lines = List.of();
  private Effect effect;

  /** One component with the weight that is typed. */
  public static class Line {

    private final Component component;
    private Integer weight;

    Line(Component component, Integer weight) {
      this.component = component;
      this.weight = weight;
    }

    public Component getComponent() {
      return component;
    }

    public Integer getWeight() {
      return weight;
    }

    public void setWeight(Integer weight) {
      this.weight = weight;
    }
  }

  // before the view is built, so that a postback finds its fields
  @PostConstruct
  void read() {
    if (menu.isCoordinator()) {
      Weights held = service.now();
      lines =
          Arrays.stream(Component.values())
              .map(component -> new Line(component, held.of().get(component)))
              .toList();
    }
  }

  public void load() {
    if (lines.isEmpty()) {
      problems.notFound();
    }
  }

  public void preview() {
    problems.done(() -> effect = service.effect(typed(), reader.getLanguage()));
  }

  public void save() {
    if (problems.done(() -> service.set(typed()))) {
      problems.go("/about#matching");
    }
  }

  private Weights typed() {
    Map<Component, Integer> typed =
        lines.stream()
            .collect(
                Collectors.toMap(
                    Line::getComponent, line -> line.weight == null ? 0 : line.weight));
    return new Weights(typed);
  }

  public List<Line> getLines() {
    return lines;
  }

  /** What the typed weights would change, null before that was asked. */
  public Effect getEffect() {
    return effect;
  }
}

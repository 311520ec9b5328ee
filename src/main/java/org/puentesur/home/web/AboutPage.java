package org.puentesur.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.puentesur.matching.model.Component;
import org.puentesur.matching.model.Weights;
import org.puentesur.matching.service.WeightsService;

/** What the platform is and how it calculates. */
@Named
@RequestScoped
public class AboutPage {

  @Inject WeightsService service;

  private Weights weights;

  public void load() {
    weights = service.now();
  }

  public Component[] getComponents() {
    return Component.values();
  }

  /** A component's weight in per cent. */
  public int percent(Component component) {
    return weights.of().get(component);
  }
}

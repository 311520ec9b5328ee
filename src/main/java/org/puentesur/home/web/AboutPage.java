package org.puentesur.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.puentesur.matching.model.Component;

/** What the platform is and how it calculates. */
@Named
@RequestScoped
public class AboutPage {

  public Component[] getComponents() {
    return Component.values();
  }

  /** A component's weight in per cent. */
  public long percent(Component component) {
    return Math.round(100 * component.weight());
  }
}

package org.puentesur.exchange.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.puentesur.exchange.model.CostBearer;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.Scale;
import org.puentesur.exchange.model.TerritorialLevel;
import org.puentesur.exchange.model.Urgency;
import org.puentesur.exchange.model.Visibility;

/** What the editor's lists offer to choose from. */
@Named("options")
@ApplicationScoped
public class ListingOptions {

  public Modality[] getModalities() {
    return Modality.values();
  }

  public PopulationGroup[] getGroups() {
    return PopulationGroup.values();
  }

  public TerritorialLevel[] getLevels() {
    return TerritorialLevel.values();
  }

  public CostBearer[] getBearers() {
    return CostBearer.values();
  }

  public Scale[] getScales() {
    return Scale.values();
  }

  public Urgency[] getUrgencies() {
    return Urgency.values();
  }

  public Visibility[] getVisibilities() {
    return Visibility.values();
  }
}

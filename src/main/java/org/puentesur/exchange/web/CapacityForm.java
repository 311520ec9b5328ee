package org.puentesur.exchange.web;

import java.io.Serializable;
import org.puentesur.exchange.model.Capacity;
import org.puentesur.exchange.model.Evidence;
import org.puentesur.exchange.model.Scale;

/** What only an offer says, as the browser sends it. */
public class CapacityForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String change;
  private String place;
  private String measure;
  private boolean evaluated;
  private Scale scale;
  private Integer yearlyExchanges;
  private Integer yearlyExpertDays;

  CapacityForm(Capacity capacity) {
    change = capacity.evidence().change();
    place = capacity.evidence().place();
    measure = capacity.evidence().measure();
    evaluated = capacity.evidence().evaluated();
    scale = capacity.evidence().scale();
    yearlyExchanges = capacity.yearlyExchanges();
    yearlyExpertDays = capacity.yearlyExpertDays();
  }

  Capacity capacity() {
    return new Capacity(
        new Evidence(change, place, measure, evaluated, scale), yearlyExchanges, yearlyExpertDays);
  }

  public String getChange() {
    return change;
  }

  public void setChange(String change) {
    this.change = change;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public boolean isEvaluated() {
    return evaluated;
  }

  public void setEvaluated(boolean evaluated) {
    this.evaluated = evaluated;
  }

  public Scale getScale() {
    return scale;
  }

  public void setScale(Scale scale) {
    this.scale = scale;
  }

  public Integer getYearlyExchanges() {
    return yearlyExchanges;
  }

  public void setYearlyExchanges(Integer yearlyExchanges) {
    this.yearlyExchanges = yearlyExchanges;
  }

  public Integer getYearlyExpertDays() {
    return yearlyExpertDays;
  }

  public void setYearlyExpertDays(Integer yearlyExpertDays) {
    this.yearlyExpertDays = yearlyExpertDays;
  }
}

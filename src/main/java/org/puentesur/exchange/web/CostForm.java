package org.puentesur.exchange.web;

import java.io.Serializable;
import org.puentesur.exchange.model.CostBearer;
import org.puentesur.exchange.model.CostCategory;

/** Who covers one category of cost, as the browser sends it. */
public class CostForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CostCategory category;
  private CostBearer bearer;

  CostForm(CostCategory category, CostBearer bearer) {
    this.category = category;
    this.bearer = bearer;
  }

  public CostCategory getCategory() {
    return category;
  }

  public CostBearer getBearer() {
    return bearer;
  }

  public void setBearer(CostBearer bearer) {
    this.bearer = bearer;
  }
}

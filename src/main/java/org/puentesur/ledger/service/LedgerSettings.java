package org.puentesur.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far from the plan a line may end without anybody saying why. */
@ApplicationScoped
public class LedgerSettings {

  @Inject
  @ConfigProperty(name = "ledger.variance.percent", defaultValue = "10")
  int percent;

  /** Hundredths of what was planned. */
  public BigDecimal threshold() {
    return BigDecimal.valueOf(percent);
  }
}

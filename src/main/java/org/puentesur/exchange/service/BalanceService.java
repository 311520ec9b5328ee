package org.puentesur.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.puentesur.account.model.Sight;
import org.puentesur.account.service.CurrentCaller;

/** Tells who offers and demands how much, of what the caller may read. */
@Stateless
public class BalanceService {

  @Inject Balances balances;
  @Inject CurrentCaller current;

  @PermitAll
  public List<Balance> ofCountries() {
    return balances.ofCountries(new Sight(current.get()));
  }

  @PermitAll
  public List<Balance> ofChapters() {
    return balances.ofChapters(new Sight(current.get()));
  }
}

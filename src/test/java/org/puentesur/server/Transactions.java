package org.puentesur.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Runs a step of a test in a transaction, as a service's method runs. */
@ApplicationScoped
public class Transactions {

  /** In one transaction, committed when the step returns. */
  @Transactional
  public <T> T in(Supplier<T> step) {
    return step.get();
  }

  /** The same without an answer. */
  @Transactional
  public void run(Runnable step) {
    step.run();
  }

  /** In a transaction of its own, beside the one that is open. */
  @Transactional(TxType.REQUIRES_NEW)
  public void apart(Runnable step) {
    step.run();
  }
}

package org.puentesur.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.puentesur.translation.model.Pair;

/** Tells which machine translates; without one the platform is no less ready. */
@Readiness
@ApplicationScoped
public class TranslationHealth implements HealthCheck {

  @Inject TranslationMachine machine;

  @Override
  public HealthCheckResponse call() {
    TranslationState state = machine.state();
    return HealthCheckResponse.named("translation")
        .up()
        .withData("engine", state.engine())
        .withData(
            "pairs", state.pairs().stream().map(Pair::toString).collect(Collectors.joining(" ")))
        .withData("problem", state.problem())
        .build();
  }
}

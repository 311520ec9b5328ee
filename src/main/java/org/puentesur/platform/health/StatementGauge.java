package org.puentesur.platform.health;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.puentesur.platform.persistence.Statements;

/** Shows the count of statements under {@code /metrics}. */
@Singleton
@Startup
public class StatementGauge {

  @Inject MetricRegistry metrics;

  @PostConstruct
  void register() {
    metrics.gauge("sql_statements_of_requests", Statements::count);
  }
}

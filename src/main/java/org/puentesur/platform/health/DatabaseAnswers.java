package org.puentesur.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.puentesur.platform.persistence.Database;

/** Whether requests can be answered: the database is there. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

  private static final int PATIENCE_SECONDS = 2;

  @Inject Database database;

  @Override
  public HealthCheckResponse call() {
    boolean answers;
    try (Connection connection = database.dataSource().getConnection()) {
      answers = connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      answers = false;
    }
    return HealthCheckResponse.named("database").status(answers).build();
  }
}

package org.puentesur.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.puentesur.platform.persistence.Database;

/** Whether requests can be answered: the database is there; says so within two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

  private static final int PATIENCE_SECONDS = 2;
  private static final long PATIENCE_MILLIS = 1_500;

  @Inject Database database;
  @Resource ManagedExecutorService executor;

  private Future<Boolean> question;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try {
      return question().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  // a database that hangs is asked once, however often health is: the rest wait for that answer
  private synchronized Future<Boolean> question() {
    if (question == null || question.isDone()) {
      question = executor.submit(this::ask);
    }
    return question;
  }

  private boolean ask() throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    }
  }
}

package org.puentesur.platform.signal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Hears on this node what any node has committed, for every feature: one connection of its own that
 * comes back by itself. What it missed meanwhile is in the tables, where each feature looks for it
 * when it is back.
 *
 * <p>One thread handles one signal after the other, in the order of commits: who has lost a right
 * is out before anything that was said later is delivered.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class Signals {

  private static final Logger LOG = Logger.getLogger(Signals.class.getName());
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int PAUSE_MILLIS = 1_000;

  @Inject @Any Instance<Hearer> hearers;
  @Resource ManagedThreadFactory threads;

  @Inject
  @ConfigProperty(name = "db.url")
  String url;

  @Inject
  @ConfigProperty(name = "db.user")
  String user;

  @Inject
  @ConfigProperty(name = "db.password")
  String password;

  private final CountDownLatch ended = new CountDownLatch(1);
  private Thread thread;

  @PostConstruct
  void start() {
    thread = threads.newThread(this::run);
    thread.setName("puentesur-signals");
    thread.start();
  }

  /** Starts to listen again where what nobody foresaw has ended it. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @PermitAll
  public void watch() {
    if (!thread.isAlive()) {
      LOG.severe("the thread that hears signals had ended; it is started again");
      start();
    }
  }

  @PreDestroy
  void end() {
    ended.countDown();
    thread.interrupt();
  }

  private void run() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    database.setUser(user);
    database.setPassword(password);
    database.setConnectTimeout(3);
    database.setTcpKeepAlive(true);
    database.setApplicationName("puentesur-signals");
    do {
      try (Connection connection = database.getConnection()) {
        listen(connection);
      } catch (SQLException | EJBException e) {
        LOG.log(Level.WARNING, "signals of other nodes wait: {0}", e.getMessage());
      }
    } while (!endedWithin(PAUSE_MILLIS));
  }

  private boolean endedWithin(long millis) {
    try {
      return ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  private void listen(Connection connection) throws SQLException {
    Set<String> channels = channels();
    try (Statement statement = connection.createStatement()) {
      for (String channel : channels) {
        statement.execute("listen " + statement.enquoteIdentifier(channel, false));
      }
    }
    hearers.forEach(Hearer::begin);
    PGConnection notified = connection.unwrap(PGConnection.class);
    while (ended.getCount() > 0) {
      PGNotification[] news = notified.getNotifications(PATIENCE_MILLIS);
      if (news == null || news.length == 0) {
        requireAlive(connection);
      } else {
        handle(news);
      }
      hearers.forEach(Hearer::tick);
    }
  }

  private Set<String> channels() {
    return hearers.stream()
        .flatMap(hearer -> hearer.channels().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void requireAlive(Connection connection) throws SQLException {
    if (!connection.isValid(2)) {
      throw new SQLException("the database does not answer");
    }
  }

  private void handle(PGNotification[] news) {
    for (PGNotification each : news) {
      hearers.stream()
          .filter(hearer -> hearer.channels().contains(each.getName()))
          .forEach(hearer -> hearer.hear(each.getName(), each.getParameter()));
    }
    hearers.forEach(Hearer::settle);
  }
}

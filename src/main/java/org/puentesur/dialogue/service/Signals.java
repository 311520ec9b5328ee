package org.puentesur.dialogue.service;

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
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Hears on this node what any node has committed: one connection of its own that comes back by
 * itself. What it missed meanwhile is in the table, and is looked for when it is back.
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
  // a sign-in grows old without a word
  private static final long ASK_AGAIN_NANOS = TimeUnit.MINUTES.toNanos(1);

  @Inject Channels channels;
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
  private long askedAt;

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
      LOG.severe("the thread that hears news of rooms had ended; it is started again");
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
        LOG.log(Level.WARNING, "news of rooms wait: {0}", e.getMessage());
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
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen puentesur_room");
      statement.execute("listen puentesur_rights");
      statement.execute("listen puentesur_passing");
    }
    catchUp();
    PGConnection notified = connection.unwrap(PGConnection.class);
    while (ended.getCount() > 0) {
      PGNotification[] news = notified.getNotifications(PATIENCE_MILLIS);
      if (news == null || news.length == 0) {
        requireAlive(connection);
      } else {
        handle(news);
      }
      channels.check();
      if (System.nanoTime() - askedAt > ASK_AGAIN_NANOS) {
        catchUp();
      }
    }
  }

  private void catchUp() {
    channels.askAll();
    channels.newsAnywhere();
    askedAt = System.nanoTime();
  }

  private static void requireAlive(Connection connection) throws SQLException {
    if (!connection.isValid(2)) {
      throw new SQLException("the database does not answer");
    }
  }

  // many entries of one room in a row are one piece of news; a change of rights stays in its place
  private void handle(PGNotification[] news) {
    Set<UUID> rooms = new LinkedHashSet<>();
    for (PGNotification each : news) {
      switch (each.getName()) {
        case "puentesur_room" -> rooms.add(room(each));
        case "puentesur_passing" -> pass(each);
        default -> {
          tell(rooms);
          channels.askAgain(UUID.fromString(each.getParameter()));
        }
      }
    }
    tell(rooms);
  }

  private void tell(Set<UUID> rooms) {
    rooms.forEach(channels::news);
    rooms.clear();
  }

  private void pass(PGNotification news) {
    String said = news.getParameter();
    channels.pass(room(news), said.substring(said.indexOf(' ') + 1));
  }

  private static UUID room(PGNotification news) {
    return UUID.fromString(news.getParameter().split(" ", 2)[0]);
  }
}

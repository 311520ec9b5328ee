package org.puentesur.dialogue.api;

import jakarta.ejb.EJBException;
import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.puentesur.dialogue.service.Channels;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.dialogue.service.Follower;
import org.puentesur.dialogue.service.Frame;

/**
 * Somebody at the other end of a socket: gets what they have not had, a page at a time, and the
 * next one only when the one before has gone out, so that a slow line keeps nothing in memory.
 */
final class SocketFollower implements Follower {

  private static final Logger LOG = Logger.getLogger(SocketFollower.class.getName());
  private static final long SEND_NANOS = TimeUnit.SECONDS.toNanos(10);
  // a page in the background may say that it is here once a minute only
  private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(90);
  // entries go as bytes: the server would write out a text once more for each who follows
  private static final String BEFORE = "{\"type\":\"entries\",\"entries\":[";
  private static final String AFTER = "]}";
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final UUID room;
  private final Credential credential;
  private final Session session;
  private final Channels channels;
  private final Executor workers;
  LongSupplier ticks = System::nanoTime;
  private long delivered;
  private boolean sending;
  private boolean reading;
  private long sendingSince;
  private long heardAt;
  private boolean open;
  private boolean ended;
  private boolean said;

  SocketFollower(
      UUID room,
      Credential credential,
      long delivered,
      Session session,
      Channels channels,
      Executor workers) {
    this.room = room;
    this.credential = credential;
    this.delivered = delivered;
    this.session = session;
    this.channels = channels;
    this.workers = workers;
  }

  @Override
  public UUID room() {
    return room;
  }

  @Override
  public Credential credential() {
    return credential;
  }

  /** Lets through what comes, once the right to read is known. */
  synchronized void start() {
    open = !ended;
    heardAt = ticks.getAsLong();
    wake();
  }

  /** Notes that the other end has said something; whether that is worth telling others. */
  synchronized boolean heard() {
    long now = ticks.getAsLong();
    boolean soon = now - heardAt < PAUSE_NANOS && said;
    heardAt = now;
    said = true;
    return !soon;
  }

  /**
   * A send whose end is never told, or an other end that says nothing more, would leave a line that
   * is open and silent; and whatever wake-up may have been lost is made good.
   */
  @Override
  public void check() {
    if (stands()) {
      wake();
    } else {
      workers.execute(() -> close(CloseReason.CloseCodes.UNEXPECTED_CONDITION));
    }
  }

  private synchronized boolean stands() {
    long now = ticks.getAsLong();
    boolean stuck = sending && now - sendingSince > SEND_NANOS;
    return !open || !stuck && now - heardAt < SILENCE_NANOS;
  }

  /** Whoever wakes has others to wake: what takes time is for the workers. */
  @Override
  public synchronized void wake() {
    if (sending || reading || !open) {
      return;
    }
    Optional<List<Frame>> atHand = channels.atHand(this, delivered);
    if (atHand.isPresent()) {
      send(atHand.get());
    } else {
      reading = true;
      long number = delivered;
      workers.execute(() -> catchUp(number));
    }
  }

  // without the database the line is of no use: its other end comes back later
  private void catchUp(long number) {
    List<Frame> page = List.of();
    try {
      page = channels.after(this, number);
    } catch (EJBException away) {
      LOG.log(Level.FINE, "a socket could not be served", away);
      close(CloseReason.CloseCodes.UNEXPECTED_CONDITION);
    } finally {
      goOn(number, page);
    }
  }

  private synchronized void goOn(long number, List<Frame> page) {
    reading = false;
    if (open && !sending && delivered == number) {
      send(page);
    }
  }

  private void send(List<Frame> page) {
    if (!page.isEmpty()) {
      sending = true;
      ByteBuffer bytes = ByteBuffer.wrap(Frame.joined(BEFORE, page, AFTER));
      send((end, told) -> end.sendBinary(bytes, told), page.get(page.size() - 1).number());
    }
  }

  private void send(BiConsumer<RemoteEndpoint.Async, SendHandler> what, long last) {
    sendingSince = ticks.getAsLong();
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    try {
      // at each send the server asks the context's class loader for providers, which would search
      // every library of the application: a fifth of the work of a room with many readers
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      what.accept(session.getAsyncRemote(), result -> sent(result, last));
    } catch (RuntimeException broken) {
      // the server throws one of no particular kind where the socket has gone this moment, and
      // whoever woke this follower has others to wake
      LOG.log(Level.FINE, "a socket was gone", broken);
      workers.execute(() -> close(CloseReason.CloseCodes.UNEXPECTED_CONDITION));
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  // the server may say so before the call returns, so that the next page waits for another thread
  private void sent(SendResult result, long last) {
    synchronized (this) {
      sending = false;
      delivered = Math.max(delivered, last);
    }
    if (!result.isOK()) {
      workers.execute(() -> close(CloseReason.CloseCodes.UNEXPECTED_CONDITION));
    } else if (channels.more(this, last)) {
      workers.execute(this::wake);
    }
  }

  /** Passing news is left out where the line is busy: it will have passed. */
  @Override
  public synchronized void tell(String news) {
    if (open && !sending) {
      sending = true;
      send((end, told) -> end.sendText(news, told), delivered);
    }
  }

  @Override
  public void leave() {
    close(CloseReason.CloseCodes.VIOLATED_POLICY);
  }

  private void close(CloseReason.CloseCodes code) {
    synchronized (this) {
      open = false;
      ended = true;
    }
    channels.part(this);
    try {
      session.close(new CloseReason(code, ""));
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.FINE, "a socket was gone before it was closed", gone);
    }
  }
}

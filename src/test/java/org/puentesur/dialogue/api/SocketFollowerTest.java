package org.puentesur.dialogue.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.dialogue.service.Channels;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.dialogue.service.Follower;
import org.puentesur.dialogue.service.Frame;

/** A line that carries nothing any more is ended, so that its other end comes back. */
class SocketFollowerTest {

  private final Room room = new Room();
  private final List<String> sent = new ArrayList<>();
  private final List<CloseReason> closed = new ArrayList<>();
  private SendHandler ending;
  // null where they are done at once
  private List<Runnable> tasks;
  private long now;
  private SocketFollower follower;

  /** A room with so many entries. */
  private static final class Room extends Channels {
    private long head = 1;
    private boolean left;
    private boolean past;

    @Override
    public List<Frame> after(Follower follower, long number) {
      return number < head
          ? List.of(new Frame(number + 1, Long.toString(number + 1).getBytes()))
          : List.of();
    }

    @Override
    public Optional<List<Frame>> atHand(Follower follower, long number) {
      return past ? Optional.empty() : Optional.of(after(follower, number));
    }

    @Override
    public boolean more(Follower follower, long number) {
      return number < head;
    }

    @Override
    public void part(Follower follower) {
      left = true;
    }
  }

  @BeforeEach
  void somebody_follows() {
    RemoteEndpoint.Async end =
        fake(
            RemoteEndpoint.Async.class,
            (proxy, method, words) -> {
              sent.add(words[0] instanceof ByteBuffer page ? text(page) : (String) words[0]);
              ending = (SendHandler) words[1];
              return null;
            });
    Session session =
        fake(
            Session.class,
            (proxy, method, words) -> {
              if (method.getName().equals("close")) {
                closed.add((CloseReason) words[0]);
              }
              return method.getName().equals("getAsyncRemote") ? end : null;
            });
    follower =
        new SocketFollower(UUID.randomUUID(), Credential.VISITOR, 0, session, room, this::work);
    follower.ticks = () -> now;
    follower.start();
  }

  private void work(Runnable task) {
    if (tasks == null) {
      task.run();
    } else {
      tasks.add(task);
    }
  }

  private static String text(ByteBuffer page) {
    return StandardCharsets.UTF_8.decode(page).toString();
  }

  private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
    return type.cast(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
  }

  @Test
  void what_came_while_a_page_went_out_follows_it() {
    room.head = 2;
    follower.wake();
    assertThat(sent).hasSize(1);
    ending.onResult(new SendResult());
    assertThat(sent).hasSize(2).last().asString().contains("[2]");
  }

  @Test
  void a_wake_up_that_was_lost_is_made_good() {
    ending.onResult(new SendResult());
    room.head = 2;
    follower.check();
    assertThat(sent).hasSize(2);
  }

  @Test
  void whoever_wakes_one_who_is_far_behind_does_not_wait_for_the_table() {
    ending.onResult(new SendResult());
    room.head = 2;
    room.past = true;
    tasks = new ArrayList<>();
    follower.wake();
    follower.wake();
    assertThat(sent).hasSize(1);
    assertThat(tasks).hasSize(1);
    tasks.get(0).run();
    assertThat(sent).hasSize(2);
  }

  @Test
  void a_page_that_never_goes_out_ends_the_line() {
    pass(11);
    follower.check();
    assertThat(closed).hasSize(1);
    assertThat(room.left).isTrue();
  }

  @Test
  void a_page_that_fails_ends_the_line() {
    ending.onResult(new SendResult(new IllegalStateException("broken")));
    assertThat(closed).hasSize(1);
  }

  @Test
  void an_other_end_that_says_nothing_more_is_let_go() {
    ending.onResult(new SendResult());
    pass(60);
    follower.heard();
    pass(60);
    follower.check();
    assertThat(closed).isEmpty();
    pass(31);
    follower.check();
    assertThat(closed).hasSize(1);
  }

  @Test
  void who_says_something_over_and_over_is_not_passed_on_each_time() {
    assertThat(follower.heard()).isTrue();
    assertThat(follower.heard()).isFalse();
    pass(2);
    assertThat(follower.heard()).isTrue();
  }

  @Test
  void who_is_out_before_the_line_starts_gets_nothing() {
    follower.leave();
    sent.clear();
    ending.onResult(new SendResult());
    follower.start();
    assertThat(sent).isEmpty();
  }

  private void pass(int seconds) {
    now += TimeUnit.SECONDS.toNanos(seconds);
  }
}

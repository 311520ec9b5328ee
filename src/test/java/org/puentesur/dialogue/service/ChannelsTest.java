package org.puentesur.dialogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.puentesur.account.model.Caller;
import org.puentesur.dialogue.model.Entry;
import org.puentesur.dialogue.model.EntryKind;
import org.puentesur.matching.Deadline;

class ChannelsTest {

  private static final UUID ROOM = UUID.randomUUID();

  private final Table table = new Table();
  private final Channels channels = new Channels();

  ChannelsTest() {
    channels.door = table;
  }

  /** The table of entries, which others write while somebody joins. */
  private static final class Table extends LiveDoor {
    private final List<Entry> entries = new ArrayList<>();
    private Runnable whileJoining = () -> {};
    private boolean readable = true;
    private int read;

    void commit(EntryKind kind) {
      long number = entries.size() + 1L;
      entries.add(new Entry(number, kind, UUID.randomUUID(), "Persona", Instant.EPOCH, null));
    }

    @Override
    public long last(UUID room) {
      long last = entries.size();
      whileJoining.run();
      return last;
    }

    @Override
    public List<Entry> after(UUID room, long number, int most) {
      read++;
      return List.copyOf(
          entries.subList((int) number, (int) Math.min(number + most, entries.size())));
    }

    @Override
    public Optional<Caller> reader(Credential credential, UUID room) {
      return readable ? Optional.of(Caller.VISITOR) : Optional.empty();
    }
  }

  private static final class Listener implements Follower {
    private int woken;
    private int checked;
    private boolean left;

    @Override
    public UUID room() {
      return ROOM;
    }

    @Override
    public Credential credential() {
      return Credential.VISITOR;
    }

    @Override
    public void wake() {
      woken++;
    }

    @Override
    public void tell(String news) {
      woken++;
    }

    @Override
    public void check() {
      checked++;
    }

    @Override
    public void leave() {
      left = true;
    }
  }

  @Test
  void what_is_committed_while_somebody_joins_is_not_missed() {
    table.whileJoining =
        () -> {
          table.commit(EntryKind.MESSAGE);
          // the signal comes while nobody is on the list yet
          table.whileJoining = () -> {};
        };
    Listener listener = new Listener();
    assertThat(channels.join(listener)).isTrue();
    assertThat(numbers(listener, 0)).containsExactly(1L);
  }

  @Test
  void who_is_far_behind_gets_all_page_by_page() {
    Listener listener = new Listener();
    channels.join(listener);
    for (int i = 0; i < 1_500; i++) {
      table.commit(EntryKind.MESSAGE);
    }
    channels.news(ROOM);
    List<Long> had = new ArrayList<>();
    List<Long> page = numbers(listener, 0);
    while (!page.isEmpty()) {
      had.addAll(page);
      page = numbers(listener, page.get(page.size() - 1));
    }
    assertThat(had).hasSize(1_500).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void what_many_ask_for_is_read_once_until_a_text_is_replaced() {
    Listener listener = new Listener();
    for (int i = 0; i < 1_500; i++) {
      table.commit(EntryKind.MESSAGE);
    }
    channels.join(listener);
    int before = table.read;
    assertThat(numbers(listener, 150)).startsWith(151L).endsWith(200L);
    assertThat(numbers(listener, 0)).hasSize(200).startsWith(1L);
    assertThat(table.read).isEqualTo(before + 1);
    table.commit(EntryKind.RETRACTION);
    channels.news(ROOM);
    before = table.read;
    assertThat(numbers(listener, 0)).hasSize(200).startsWith(1L);
    assertThat(table.read).isEqualTo(before + 1);
  }

  @Test
  void a_poll_waits_for_news_though_it_is_woken_by_joining() {
    Duration patience = Duration.ofMillis(200);
    long start = System.nanoTime();
    assertThat(new Poll(ROOM, Credential.VISITOR).await(channels, 0, patience)).isEmpty();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(patience.toNanos());
  }

  @Test
  void a_poll_is_answered_by_what_is_committed_while_it_waits() throws Exception {
    Poll poll = new Poll(ROOM, Credential.VISITOR);
    CompletableFuture<List<Frame>> answer =
        CompletableFuture.supplyAsync(() -> poll.await(channels, 0, Duration.ofSeconds(20)));
    Deadline.await(Duration.ofSeconds(10), () -> channels.isSmall(ROOM));
    table.commit(EntryKind.MESSAGE);
    channels.news(ROOM);
    assertThat(answer.get(10, TimeUnit.SECONDS)).extracting(Frame::number).containsExactly(1L);
  }

  @Test
  void who_may_not_read_is_on_no_list() {
    table.readable = false;
    Listener listener = new Listener();
    assertThat(channels.join(listener)).isFalse();
    table.commit(EntryKind.MESSAGE);
    channels.news(ROOM);
    assertThat(listener.woken).isZero();
  }

  @Test
  void who_has_lost_the_right_leaves_and_hears_nothing_more() {
    Listener listener = new Listener();
    channels.join(listener);
    table.readable = false;
    channels.askAgain(ROOM);
    int before = listener.woken;
    channels.pass(ROOM, "{}");
    assertThat(listener.left).isTrue();
    assertThat(listener.woken).isEqualTo(before);
  }

  @Test
  void whoever_follows_is_looked_after_while_nothing_is_said() {
    Listener listener = new Listener();
    channels.join(listener);
    channels.check();
    assertThat(listener.checked).isEqualTo(1);
  }

  private List<Long> numbers(Listener listener, long after) {
    return channels.after(listener, after).stream().map(Frame::number).toList();
  }
}

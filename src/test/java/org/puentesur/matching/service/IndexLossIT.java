package org.puentesur.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puentesur.exchange.model.Listing;
import org.puentesur.exchange.service.Listings;
import org.puentesur.journal.service.Journal;
import org.puentesur.matching.Deadline;
import org.puentesur.matching.GivenMatching;
import org.puentesur.server.Given;
import org.puentesur.server.Transactions;

/** Whatever becomes of a node's index, its matches are right again by themselves. */
@ArquillianTest
class IndexLossIT {

  @Inject Given given;
  @Inject GivenMatching matching;
  @Inject Transactions transactions;
  @Inject SurroundingsReader reader;
  @Inject Listings listings;
  @Inject Journal journal;

  private Path folder;
  private Node node;
  private Listing demand;
  private Listing kept;
  private Listing paused;

  @BeforeEach
  void start_a_node_that_knows_two_offers() throws IOException {
    demand = matching.aPublishedDemand(given.anInstitution("GTM"));
    kept = anOffer();
    paused = anOffer();
    folder = Files.createTempDirectory("node");
    node = start(folder);
    Deadline.repeat(() -> follow(node), () -> knows(node, kept, paused));
  }

  @AfterEach
  void clear() {
    node.close();
    delete(folder);
  }

  @Test
  void a_folder_deleted_while_stopped_is_filled_again() {
    node.close();
    delete(folder);
    matching.pause(paused);
    node = start(folder);
    assertRight(node);
  }

  @Test
  void a_folder_deleted_while_running_is_filled_again() {
    delete(folder);
    assertThat(node.intact()).isFalse();
    matching.pause(paused);
    assertRight(node);
    assertThat(node.intact()).isTrue();
  }

  @Test
  void a_folder_deleted_between_two_changes_takes_the_second() {
    matching.pause(paused);
    delete(folder);
    Listing next = anOffer();
    Deadline.repeat(() -> follow(node), () -> knows(node, kept, next));
    assertRight(node);
  }

  @Test
  void a_damaged_file_is_noticed_at_the_next_start() throws IOException {
    node.close();
    matching.pause(paused);
    Path largest = largest();
    byte[] bytes = Files.readAllBytes(largest);
    for (int at = bytes.length / 3; at < bytes.length / 2; at++) {
      bytes[at] ^= 0x55;
    }
    Files.write(largest, bytes);
    node = start(folder);
    assertRight(node);
  }

  @Test
  void a_node_killed_in_the_middle_of_a_change_takes_it_at_the_next_start() throws IOException {
    matching.pause(paused);
    Path killed = copy();
    try (Node next = start(killed)) {
      assertRight(next);
    } finally {
      delete(killed);
    }
  }

  @Test
  void two_nodes_come_to_the_same_matches() throws IOException {
    Path other = Files.createTempDirectory("node");
    try (Node second = start(other)) {
      matching.pause(paused);
      assertRight(second);
      assertRight(node);
      assertThat(second.offersFor(demand)).isEqualTo(node.offersFor(demand));
    } finally {
      delete(other);
    }
  }

  private void assertRight(Node node) {
    Deadline.repeat(() -> follow(node), () -> knows(node, kept) && !knows(node, paused));
  }

  private boolean knows(Node node, Listing... offers) {
    return node.offersFor(demand).containsAll(Stream.of(offers).map(Listing::id).toList());
  }

  private void follow(Node node) {
    transactions.run(node::follow);
  }

  private Node start(Path place) {
    return new Node(place, reader, listings, journal);
  }

  private Listing anOffer() {
    return matching.aPublishedOffer(given.anInstitution("COL"));
  }

  private Path largest() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .max(Comparator.comparingLong(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  // what a power cut leaves: the files as they are, without a last word
  private Path copy() throws IOException {
    Path copy = Files.createTempDirectory("killed");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(each -> !each.equals(folder))::iterator) {
        Files.copy(file, copy.resolve(folder.relativize(file).toString()));
      }
    }
    return copy;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.puentesur.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BagTest {

  @Test
  void adds_up_thousands_of_tokens_as_a_map_does() {
    Random random = new Random(5);
    Map<String, Double> expected = new HashMap<>();
    Bag bag = new Bag();
    for (int turn = 0; turn < 20_000; turn++) {
      String token = "t" + random.nextInt(3_000);
      expected.merge(token, 2.0, Double::sum);
      bag.add(token, 2);
    }

    assertThat(contents(bag)).isEqualTo(expected);
  }

  @Test
  void keeps_the_surer_weight_of_what_two_say() {
    Bag bag = new Bag();
    bag.add("agua", 1);
    bag.add("censo", 3);
    Bag other = new Bag();
    other.add("agua", 2);
    other.add("censo", 1);
    other.add("parto", 1);

    bag.unite(other);

    assertThat(contents(bag)).isEqualTo(Map.of("agua", 2.0, "censo", 3.0, "parto", 1.0));
  }

  private static Map<String, Double> contents(Bag bag) {
    Map<String, Double> contents = new HashMap<>();
    bag.forEach(contents::put);
    return contents;
  }
}

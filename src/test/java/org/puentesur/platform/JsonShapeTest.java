package org.puentesur.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puentesur.platform.text.JsonShape;

class JsonShapeTest {

  private static JsonShape of(String json) {
    return JsonShape.of(json.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "[]               | 1 | 0 | false",
        "{\"a\":[{\"b\":1}]}  | 3 | 1 | false",
        "[\"[[[[\",\"\\\"[[\"]  | 1 | 0 | false",
        "[-1.25e+10,7]     | 1 | 9 | false",
        "[\"1234567\"]       | 1 | 0 | false",
        "[\"a\\u0000\"]       | 1 | 0 | true",
        "[\"a\\\\u0000\"]      | 1 | 0 | false",
        "[\"ñandú\\\\\",12]    | 1 | 2 | false",
        "[\"\\u00             | 1 | 0 | false"
      })
  void depth_figures_and_zeros_are_those_outside_and_inside_of_texts(
      String json, int depth, int figure, boolean zero) {
    assertThat(of(json)).isEqualTo(new JsonShape(depth, figure, zero));
  }

  @Test
  void a_million_brackets_are_counted_not_followed() {
    assertThat(of("[".repeat(1_000_000)).depth()).isEqualTo(1_000_000);
  }
}

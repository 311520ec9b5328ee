package org.puentesur.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 8785. */
class CanonicalJsonTest {

  @Test
  void figures_texts_and_literals_are_written_as_the_rfc_writes_them() {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("numbers", List.of(333333333.33333329, 1E30, 4.50, 2e-3, 1e-27));
    input.put("string", "\u20ac$\u000F\nA'B\"\\\\\"/");
    input.put("literals", Arrays.asList(null, true, false));
    assertThat(CanonicalJson.write(input))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void members_stand_in_the_order_of_their_utf_16_units() {
    Map<String, Object> input = new LinkedHashMap<>();
    for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
      input.put(name, name);
    }
    assertThat(CanonicalJson.write(input))
        .isEqualTo(
            "{\"\\r\":\"\\r\",\"1\":\"1\",\"\u0080\":\"\u0080\",\"\u00f6\":\"\u00f6\","
                + "\"\u20ac\":\"\u20ac\",\"\ud83d\ude00\":\"\ud83d\ude00\","
                + "\"\ufb33\":\"\ufb33\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void a_figure_has_the_fewest_digits_that_mean_it(String bits, String written) {
    double figure = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(CanonicalJson.figure(figure)).isEqualTo(written);
  }

  @Test
  void what_json_does_not_know_is_refused() {
    assertThatThrownBy(() -> CanonicalJson.write(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

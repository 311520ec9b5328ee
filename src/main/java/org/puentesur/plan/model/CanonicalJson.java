package org.puentesur.plan.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form of RFC 8785 (JCS), so that its hash is everybody's hash: no blanks, members
 * by their names' UTF-16 units, figures as ECMAScript writes them.
 */
public final class CanonicalJson {

  private static final int MOST_DIGITS = 17;
  private static final int PLAIN = 21;
  private static final int SMALLEST = -6;

  private CanonicalJson() {}

  /** The text of a structure of maps, collections, texts, figures, booleans and null. */
  public static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /** SHA-256 over the text in UTF-8, in hexadecimal. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      object(map, out);
    } else if (value instanceof Collection<?> list) {
      array(list, out);
    } else if (value instanceof String text) {
      text(text, out);
    } else if (value instanceof Number number) {
      out.append(figure(number.doubleValue()));
    } else if (value == null || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("JSON has no " + value.getClass());
    }
  }

  private static void object(Map<?, ?> map, StringBuilder out) {
    // Java compares texts by UTF-16 units, as the RFC asks
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    out.append('{');
    Iterator<Map.Entry<String, Object>> members = sorted.entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, Object> member = members.next();
      text(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      out.append(members.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private static void array(Collection<?> list, StringBuilder out) {
    out.append('[');
    Iterator<?> items = list.iterator();
    while (items.hasNext()) {
      write(items.next(), out);
      out.append(items.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (unit < ' ') {
            out.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
          } else {
            out.append(unit);
          }
        }
      }
    }
    out.append('"');
  }

  /** A figure by ECMAScript's Number::toString: the fewest digits that read back as the same. */
  static String figure(double figure) {
    if (Double.isNaN(figure) || Double.isInfinite(figure)) {
      throw new IllegalArgumentException("JSON has no " + figure);
    } else if (figure == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(figure)).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (figure < 0 ? "-" : "") + placed(digits, point);
  }

  private static BigDecimal shortest(double figure) {
    BigDecimal exact = new BigDecimal(figure);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == figure) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }

  private static String placed(String digits, int point) {
    if (digits.length() <= point && point <= PLAIN) {
      return digits + "0".repeat(point - digits.length());
    } else if (0 < point && point <= PLAIN) {
      return digits.substring(0, point) + "." + digits.substring(point);
    } else if (SMALLEST < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    int exponent = point - 1;
    return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}

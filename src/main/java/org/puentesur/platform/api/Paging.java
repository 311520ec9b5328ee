package org.puentesur.platform.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.puentesur.platform.problem.RuleBroken;

/** The one way to page: how many records a caller wants, and after which one. */
public class Paging {

  private static final int LARGEST = 100;

  @QueryParam("after")
  String after;

  @QueryParam("size")
  @DefaultValue("20")
  String size;

  /**
   * A page of a list.
   *
   * @param next what {@code after} says for the next page, null on the last
   */
  public record Page<T>(List<T> items, String next) {

    /** A short list that comes whole. */
    public static <R, T> Page<T> whole(List<R> records, Function<R, T> view) {
      return new Page<>(records.stream().map(view).toList(), null);
    }
  }

  /** The cursor as it came, null for the first page. */
  public String after() {
    return after == null || after.isEmpty() ? null : after;
  }

  /** The cursor of a list whose records have UUIDs; refuses any other. */
  public UUID afterId() {
    try {
      return after() == null ? null : UUID.fromString(after);
    } catch (IllegalArgumentException e) {
      throw new RuleBroken("after", "value.unknown");
    }
  }

  /** How many records to fetch: one more than a page shows, which tells whether another follows. */
  public int most() {
    return shown() + 1;
  }

  /** The page of records that were fetched so. */
  public <R, T> Page<T> page(List<R> fetched, Function<R, ?> cursor, Function<R, T> view) {
    boolean more = fetched.size() > shown();
    List<R> records = more ? fetched.subList(0, shown()) : fetched;
    return new Page<>(
        records.stream().map(view).toList(),
        more ? cursor.apply(records.get(records.size() - 1)).toString() : null);
  }

  private int shown() {
    try {
      return Math.max(1, Math.min(Integer.parseInt(size), LARGEST));
    } catch (NumberFormatException e) {
      throw new RuleBroken("size", "number");
    }
  }
}

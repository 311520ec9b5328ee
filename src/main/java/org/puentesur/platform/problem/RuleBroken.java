package org.puentesur.platform.problem;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule of the domain refuses a change; the text for the reader stands under the rule's key. */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * One reason.
   *
   * @param field the field it belongs to, null for the whole object
   * @param key the message key under {@code rule.}
   * @param arguments of the text
   * @param link address on the platform where it can be mended, null where there is none
   */
  public record Violation(String field, String key, List<Object> arguments, String link)
      implements java.io.Serializable {

    /** One whose text has no arguments. */
    public Violation(String field, String key) {
      this(field, key, List.of(), null);
    }
  }

  private final transient List<Violation> violations;

  /** One reason that concerns the whole object. */
  public RuleBroken(String key) {
    this(List.of(new Violation(null, key)));
  }

  /** One reason at one field. */
  public RuleBroken(String field, String key) {
    this(List.of(new Violation(field, key)));
  }

  /** Every reason at once. */
  public RuleBroken(List<Violation> violations) {
    super(violations.toString());
    this.violations = List.copyOf(violations);
  }

  /** Every reason, at least one. */
  public List<Violation> violations() {
    return violations;
  }
}

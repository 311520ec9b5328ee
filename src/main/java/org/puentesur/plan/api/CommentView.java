package org.puentesur.plan.api;

import java.time.Instant;
import java.util.UUID;
import org.puentesur.plan.model.PlanComment;

/**
 * A comment as the API shows it.
 *
 * @param line null where it is about the whole version
 * @param institutionId null where an office said it
 */
public record CommentView(
    UUID id,
    UUID line,
    UUID institutionId,
    String name,
    String text,
    Instant saidAt,
    boolean open) {

  static CommentView of(PlanComment comment) {
    return new CommentView(
        comment.id(),
        comment.line(),
        comment.institution(),
        comment.name(),
        comment.text(),
        comment.saidAt(),
        comment.open());
  }
}

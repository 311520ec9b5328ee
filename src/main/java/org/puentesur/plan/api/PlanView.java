package org.puentesur.plan.api;

import java.util.List;

/**
 * The plan of a cooperation as the API shows it.
 *
 * @param versions all proposals, latest first, without their lines
 */
public record PlanView(
    String cooperation, List<VersionView> versions, List<CommentView> comments, long openPoints) {}

package org.puentesur.plan.model;

import java.util.UUID;

/**
 * One cell that a person changes.
 *
 * @param before what the person saw there
 * @param after what they typed
 */
public record CellEdit(UUID line, PlanColumn column, String before, String after) {}

package org.puentesur.plan.service;

import java.util.List;
import org.puentesur.plan.model.PlanContent;
import org.puentesur.plan.model.PlanDocument;
import org.puentesur.plan.model.PlanSignature;
import org.puentesur.plan.model.PlanVersion;

/** A proposed version with what it says and who has signed it. */
public record Proposal(
    PlanVersion version,
    PlanContent content,
    PlanDocument document,
    List<PlanSignature> signatures) {}

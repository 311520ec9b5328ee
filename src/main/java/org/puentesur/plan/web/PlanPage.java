package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.Flaw;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanComment;
import org.puentesur.plan.model.PlanRules;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.model.PlanSignature;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.plan.model.Signatory;
import org.puentesur.plan.model.Timeline;
import org.puentesur.plan.model.Totals;
import org.puentesur.plan.model.VersionState;
import org.puentesur.plan.service.PlanService;
import org.puentesur.plan.service.PlanSigningService;
import org.puentesur.plan.service.Proposal;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** The plan of a cooperation: one proposal as it stands, what was said of it, who has signed. */
@Named
@RequestScoped
public class PlanPage {

  private static final List<PlanColumn> GROUPS =
      List.of(PlanColumn.FUNDER, PlanColumn.ACTIVITY, PlanColumn.CATEGORY, PlanColumn.YEAR);

  @Inject PlanService service;
  @Inject PlanSigningService signing;
  @Inject PlanNames names;
  @Inject Problems problems;

  private String code;
  private List<PlanVersion> proposals = List.of();
  private Proposal proposal;
  private List<PlanComment> comments = List.of();
  private boolean drafting;
  private boolean draft;

  public void load() {
    code = RecordId.parameter("code");
    try {
      proposals = service.proposals(code);
      comments = service.comments(code);
      drafting = service.drafts(code);
      draft = service.draft(code).isPresent();
      Integer number = wanted();
      proposal = number == null ? null : service.proposal(code, number);
    } catch (NotFound | NumberFormatException gone) {
      problems.notFound();
    }
  }

  // the one that the address names, else the latest
  private Integer wanted() {
    String named = RecordId.parameter("version");
    if (named != null) {
      return Integer.valueOf(named);
    }
    return proposals.isEmpty() ? null : proposals.get(0).number();
  }

  public String getCode() {
    return code;
  }

  /** All proposals, latest first. */
  public List<PlanVersion> getProposals() {
    return proposals;
  }

  /** The one that is shown, null while there is none. */
  public Proposal getProposal() {
    return proposal;
  }

  /** The version that is shown. */
  public PlanVersion getVersion() {
    return proposal.version();
  }

  /** What people call a line of the version that is shown, or of one that is gone. */
  public String name(UUID line) {
    return proposal.content().row(line).map(names::of).orElse("—");
  }

  public PlanSection[] getSections() {
    return PlanSection.values();
  }

  /** Whether the reader writes for a party. */
  public boolean isDrafting() {
    return drafting;
  }

  /** Whether the reader's party has a draft. */
  public boolean isDraft() {
    return draft;
  }

  /** What a new draft would be: the first, a counter-proposal, a change of what is signed. */
  public String getOpening() {
    if (proposals.isEmpty()) {
      return "plan.draft.first";
    }
    boolean signed = proposals.get(0).state() == VersionState.SIGNED;
    return signed ? "plan.draft.amend" : "plan.draft.counter";
  }

  /** What has been said of all proposals. */
  public List<PlanComment> getComments() {
    return comments;
  }

  /** How many points are open. */
  public long getOpenPoints() {
    return comments.stream().filter(PlanComment::open).count();
  }

  /** Where the reader may still sign. */
  public List<Signatory> getOpen() {
    return signing.open(code, proposal.version().number());
  }

  /** The signature at a place, null where it is missing. */
  public PlanSignature signature(Signatory place) {
    Optional<PlanSignature> given =
        proposal.signatures().stream().filter(each -> each.signatory().equals(place)).findFirst();
    return given.orElse(null);
  }

  public Timeline getTimeline() {
    return Timeline.of(proposal.content());
  }

  public Totals getTotals() {
    return Totals.of(proposal.content().budget());
  }

  /** By what the budget is added up. */
  public List<PlanColumn> getGroups() {
    return GROUPS;
  }

  /** The totals by a column. */
  public List<Map.Entry<String, Totals>> totals(PlanColumn column) {
    List<BudgetLine> lines = proposal.content().budget();
    SortedMap<String, Totals> totals = Totals.by(column, lines);
    return List.copyOf(totals.entrySet());
  }

  /** What keeps the budget from being balanced. */
  public List<Flaw> getFlaws() {
    return PlanRules.flaws(proposal.content());
  }
}

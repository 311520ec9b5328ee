package org.puentesur.mission.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.puentesur.mission.model.MissionKind;
import org.puentesur.mission.model.MissionPlan;
import org.puentesur.mission.model.Stay;
import org.puentesur.mission.model.TermsPart;
import org.puentesur.mission.model.Venue;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** The plan of a mission as the browser sends it. */
public class MissionForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MORE = 3;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private String party;
  private MissionKind kind = MissionKind.EXPLORATORY;
  private String purpose;
  private Language language;
  private LocalDate from;
  private LocalDate to;
  private String place;
  private String meeting;
  private List<TermsRow> terms;
  private List<DelegateRow> delegation = new ArrayList<>();
  private List<AgendaRow> agenda = new ArrayList<>();
  private List<CostRow> costs = new ArrayList<>();

  /** A new plan, its terms from the template; rows begin with a party. */
  MissionForm(Language language, String party, Function<TermsPart, String> template) {
    this.language = language;
    this.party = party;
    terms = rows(template);
    more();
  }

  /** The form of what is planned. */
  MissionForm(MissionPlan plan, String party) {
    this.party = party;
    kind = plan.kind();
    purpose = plan.purpose();
    language = plan.language();
    from = plan.stay().from();
    to = plan.stay().to();
    place = plan.venue().place();
    meeting = plan.venue().virtual() ? plan.venue().meeting().toString() : null;
    terms = rows(part -> plan.terms().getOrDefault(part, ""));
    plan.delegation().forEach(each -> delegation.add(new DelegateRow(each)));
    plan.agenda().forEach(each -> agenda.add(new AgendaRow(each)));
    plan.costs().forEach(each -> costs.add(new CostRow(each)));
    more();
  }

  private static List<TermsRow> rows(Function<TermsPart, String> text) {
    return new ArrayList<>(
        Arrays.stream(TermsPart.values())
            .map(part -> new TermsRow(part, text.apply(part)))
            .toList());
  }

  /** Has more empty rows to fill in. */
  final void more() {
    for (int row = 0; row < MORE; row++) {
      delegation.add(new DelegateRow(party));
      agenda.add(new AgendaRow());
      costs.add(new CostRow(party));
    }
  }

  MissionPlan plan() {
    Map<TermsPart, String> written = new EnumMap<>(TermsPart.class);
    terms.stream()
        .filter(row -> row.getText() != null && !row.getText().isBlank())
        .forEach(row -> written.put(row.getPart(), row.getText().strip()));
    return new MissionPlan(
        kind,
        purpose,
        language,
        written,
        new Stay(from, to),
        venue(),
        delegation.stream().filter(DelegateRow::filled).map(DelegateRow::delegate).toList(),
        agenda.stream().filter(AgendaRow::filled).map(AgendaRow::item).toList(),
        costs.stream().filter(CostRow::filled).map(CostRow::cost).collect(Collectors.toList()));
  }

  private Venue venue() {
    if (meeting == null || meeting.isBlank()) {
      return new Venue(place, null);
    }
    if (!ID.matcher(meeting).matches()) {
      throw new RuleBroken("meeting", "mission.meeting");
    }
    return new Venue(place == null || place.isBlank() ? null : place, UUID.fromString(meeting));
  }

  public MissionKind getKind() {
    return kind;
  }

  public void setKind(MissionKind kind) {
    this.kind = kind;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  /** The id of the meeting of a virtual one. */
  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(String meeting) {
    this.meeting = meeting;
  }

  public List<TermsRow> getTerms() {
    return terms;
  }

  public List<DelegateRow> getDelegation() {
    return delegation;
  }

  public List<AgendaRow> getAgenda() {
    return agenda;
  }

  public List<CostRow> getCosts() {
    return costs;
  }
}

package org.puentesur.plan.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.plan.model.CellReader;
import org.puentesur.plan.model.EditOutcome;
import org.puentesur.plan.model.PlanLine;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.model.PlanVersion;
import org.puentesur.platform.problem.RuleBroken;

/** Carries out changes of a draft that the caller holds, so that nobody else writes meanwhile. */
@ApplicationScoped
public class DraftEditing {

  private static final int MOST_LINES = 5_000;

  @Inject PlanLines lines;

  /** What became of each change. */
  List<EditOutcome> carryOut(
      PlanVersion draft, List<DraftChange> changes, CellReader reader, String by) {
    List<UUID> ids = changes.stream().map(DraftChange::line).distinct().toList();
    Map<UUID, PlanLine> there =
        lines.of(draft.id(), ids).stream()
            .collect(
                Collectors.toMap(PlanLine::line, line -> line, (one, same) -> one, HashMap::new));
    int last = lines.last(draft.id());
    List<EditOutcome> outcomes = new ArrayList<>();
    for (DraftChange change : changes) {
      PlanLine line = there.get(change.line());
      if (change instanceof DraftChange.Add add) {
        if (line == null) {
          last++;
          there.put(add.line(), added(draft, add, last, by));
        }
      } else if (line == null) {
        outcomes.add(EditOutcome.gone(change.line(), null));
      } else if (change instanceof DraftChange.Set set) {
        outcomes.add(line.edit(draft, set.edit(), reader, by));
      } else if (change instanceof DraftChange.Explain explain) {
        line.explain(draft, explain.reason(), by);
      } else if (change instanceof DraftChange.Remove remove) {
        outcomes.addAll(removed(line, remove, there));
      }
    }
    return outcomes;
  }

  /** Puts other lines in place of all; refuses with every cell that cannot be read. */
  void replace(PlanVersion draft, List<PlanRow> rows, CellReader reader, String by) {
    if (rows.size() > MOST_LINES) {
      throw new RuleBroken("plan.lines.many");
    }
    List<PlanRow> read = ReadRows.of(rows, reader);
    Map<UUID, PlanRow> wanted = new LinkedHashMap<>();
    read.forEach(row -> wanted.put(row.line(), row));
    for (PlanLine line : lines.of(draft.id())) {
      PlanRow row = wanted.get(line.line());
      if (row != null && row.section() == line.row().section()) {
        line.accept(draft, row, by);
        // a spreadsheet has no reasons: those that were given stay
        if (!row.reason().isEmpty()) {
          line.explain(draft, row.reason(), by);
        }
        wanted.remove(line.line());
      } else {
        lines.remove(line);
      }
    }
    lines.flush();
    int last = lines.last(draft.id());
    for (PlanRow row : wanted.values()) {
      last++;
      lines.add(new PlanLine(draft, row, last, by));
    }
  }

  /** Makes a line what another version says of it, which may be nothing. */
  void accept(PlanVersion draft, PlanVersion from, UUID id, String by) {
    Optional<PlanLine> there = lines.of(from.id(), List.of(id)).stream().findFirst();
    Optional<PlanLine> own = lines.of(draft.id(), List.of(id)).stream().findFirst();
    if (there.isEmpty()) {
      own.ifPresent(lines::remove);
    } else if (own.isPresent()) {
      own.get().accept(draft, there.get().row(), by);
    } else {
      lines.add(new PlanLine(draft, there.get().row(), there.get().position(), by));
    }
  }

  private PlanLine added(PlanVersion draft, DraftChange.Add add, int position, String by) {
    if (position > MOST_LINES) {
      throw new RuleBroken("plan.lines.many");
    }
    PlanSection section = add.section();
    PlanLine line = new PlanLine(draft, PlanRow.of(add.line(), section, Map.of()), position, by);
    lines.add(line);
    return line;
  }

  // who takes a line away has seen all that it says
  private List<EditOutcome> removed(
      PlanLine line, DraftChange.Remove remove, Map<UUID, PlanLine> there) {
    if (!line.row().cells().equals(remove.seen())) {
      return List.of(EditOutcome.conflict(line.line(), null, "", line.changedBy()));
    }
    lines.remove(line);
    there.remove(line.line());
    return List.of();
  }
}

package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.platform.web.MessagesBean;

/** What people call a line of a plan: its code and the beginning of what it says. */
@Named
@RequestScoped
public class PlanNames {

  private static final int LONGEST = 60;

  @Inject MessagesBean messages;
  @Inject PlanCells cells;

  public String of(PlanRow row) {
    List<PlanColumn> saying =
        switch (row.section()) {
          case RESULTS -> List.of(PlanColumn.CODE, PlanColumn.STATEMENT);
          case INDICATORS -> List.of(PlanColumn.NAME);
          case ACTIVITIES -> List.of(PlanColumn.CODE, PlanColumn.TITLE);
          case BUDGET -> List.of(PlanColumn.ACTIVITY, PlanColumn.CATEGORY, PlanColumn.DESCRIPTION);
          case RISKS -> List.of(PlanColumn.RISK);
        };
    String said =
        Stream.concat(
                Stream.of(messages.e(row.section())),
                saying.stream().filter(row::has).map(column -> cells.of(row, column)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
  }
}

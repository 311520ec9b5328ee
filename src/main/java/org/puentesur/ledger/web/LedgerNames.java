package org.puentesur.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.ComparedRow;
import org.puentesur.ledger.model.Grouping;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.Measure;
import org.puentesur.plan.model.BudgetLine;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.web.PlanCells;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.Reader;

/** What the pages of a ledger call things, and its figures as the reader writes them. */
@Named
@RequestScoped
public class LedgerNames {

  private static final int LONGEST = 90;
  private static final String MINUS = "\u2212";
  private static final String NBSP = "\u00a0";

  @Inject PlanCells cells;
  @Inject MessagesBean messages;
  @Inject Reader reader;

  /** What people call a party. */
  public String party(UUID id) {
    return cells.institution(id);
  }

  /** A budget line in a few words. */
  public String line(BudgetLine line) {
    String said =
        Stream.of(PlanColumn.ACTIVITY, PlanColumn.CATEGORY, PlanColumn.DESCRIPTION, PlanColumn.YEAR)
            .map(column -> cells.of(line.row(), column))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
  }

  /** What plan and actual are added up for. */
  public String key(Grouping grouping, String key) {
    if (key.isEmpty()) {
      return messages.t("ledger.year.none");
    }
    return switch (grouping) {
      case PARTY -> party(UUID.fromString(key));
      case CATEGORY -> messages.e(CostCategory.valueOf(key));
      case YEAR -> key;
    };
  }

  /** The units in which a row is shown: its own currency, dollars beside another, and days. */
  public List<Measure> measures(ComparedRow row) {
    List<Measure> shown = new ArrayList<>();
    row.own().ifPresent(shown::add);
    boolean dollars = shown.stream().anyMatch(each -> each.currency().equals("USD"));
    if (!dollars && (!shown.isEmpty() || money(row))) {
      shown.add(row.dollars());
    }
    Measure days = row.days();
    if (shown.isEmpty() || days.planned().signum() != 0 || days.spent().signum() != 0) {
      shown.add(days);
    }
    return shown;
  }

  private static boolean money(ComparedRow row) {
    return !row.planned().sums().isEmpty()
        || Stream.of(row.committed(), row.disbursed(), row.spent())
            .anyMatch(tally -> !tally.amounts().isEmpty());
  }

  /** What an entry is of: days, money or both; what is taken back with its sign. */
  public String amount(LedgerEntry entry) {
    List<String> said = new ArrayList<>();
    if (entry.days() != null) {
      said.add(
          entry.reversal()
              ? figure(entry.days().negate()) + NBSP + messages.t("ledger.unit.days")
              : messages.f("ledger.days.count", entry.days()));
    }
    if (entry.money() != null) {
      said.add((entry.reversal() ? MINUS : "") + cells.money(entry.money()));
    }
    return String.join(" · ", said);
  }

  /** Planned, disbursed and spent in all, days beside money: labels and figures. */
  public List<Map.Entry<String, String>> sums(ComparedRow total) {
    Measure money = total.own().orElseGet(total::dollars);
    Measure days = total.days();
    String planned =
        money.planned() == null ? cells.sums(total.planned()) : sum(money.planned(), money);
    return List.of(
        Map.entry("ledger.planned", beside(planned, days.planned())),
        Map.entry("ledger.disbursed", beside(sum(money.disbursed(), money), days.disbursed())),
        Map.entry("ledger.spent", beside(sum(money.spent(), money), days.spent())));
  }

  private String sum(BigDecimal figure, Measure measure) {
    return figure(figure) + NBSP + unit(measure);
  }

  private String beside(String money, BigDecimal days) {
    return days.signum() == 0 ? money : money + " · " + messages.f("ledger.days.count", days);
  }

  /** The unit of a measure. */
  public String unit(Measure measure) {
    return measure.currency() == null ? messages.t("ledger.unit.days") : measure.currency();
  }

  /** A figure with all of its decimals; a dash where nobody knows it. */
  public String figure(BigDecimal figure) {
    if (figure == null) {
      return "—";
    }
    NumberFormat format = NumberFormat.getInstance(reader.getLocale());
    format.setMinimumFractionDigits(figure.scale());
    format.setMaximumFractionDigits(Math.max(0, figure.scale()));
    return format.format(figure).replace("-", MINUS);
  }

  /** A share in hundredths with its sign, as the reader writes it; a dash where there is none. */
  public String percent(BigDecimal share) {
    return share == null ? figure(null) : messages.f("ledger.percent", signed(share));
  }

  /** A difference with its sign. */
  public String signed(BigDecimal figure) {
    return figure != null && figure.signum() > 0 ? "+" + figure(figure) : figure(figure);
  }
}

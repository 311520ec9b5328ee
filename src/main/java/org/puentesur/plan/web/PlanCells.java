package org.puentesur.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Country;
import org.puentesur.plan.model.CellForm;
import org.puentesur.plan.model.Parties;
import org.puentesur.plan.model.Party;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanRow;
import org.puentesur.plan.model.Totals;
import org.puentesur.plan.service.PlanService;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;
import org.puentesur.platform.web.When;

/** The cells of a plan in the reader's words. */
@Named
@RequestScoped
public class PlanCells {

  @Inject PlanService service;
  @Inject MessagesBean messages;
  @Inject Reader reader;
  @Inject When when;

  private Parties parties;

  /** Takes the parties of a cooperation, where no page's address names it. */
  void ofCooperation(String code) {
    parties = service.parties(code);
  }

  /** A cell of a line. */
  public String of(PlanRow row, PlanColumn column) {
    boolean amount =
        row.has(column) && (column == PlanColumn.AMOUNT || column == PlanColumn.DAY_RATE);
    return amount && row.has(PlanColumn.CURRENCY)
        ? amount(row.figure(column), row.text(PlanColumn.CURRENCY))
        : show(column, row.text(column));
  }

  // with the decimals that its currency has, though they were not written
  private String amount(BigDecimal amount, String currency) {
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    return figure(amount.setScale(Math.max(amount.scale(), decimals)), decimals);
  }

  /** A cell's text as the reader reads it. */
  public String show(PlanColumn column, String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return switch (column.form()) {
      case CHOICE -> choice(column, text);
      case PARTY -> party(text);
      case AMOUNT -> figure(new BigDecimal(text), 2);
      case NUMBER, RATE -> figure(new BigDecimal(text), 1);
      case DATE -> when.day(LocalDate.parse(text));
      default -> text;
    };
  }

  private String choice(PlanColumn column, String text) {
    return Arrays.stream(column.choices())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .map(messages::e)
        .orElse(text);
  }

  private String party(String institution) {
    return parties().find(institution).map(Party::acronym).orElse(institution);
  }

  /** What people call the party of an id; nothing where there is none. */
  public String institution(UUID id) {
    return id == null ? "" : party(id.toString());
  }

  /** Who answers for an activity. */
  public String responsible(PlanRow activity) {
    return of(activity, PlanColumn.RESPONSIBLE);
  }

  /** The name of an ISO 3166-1 alpha-3 code. */
  public String country(String code) {
    return Country.name(code, reader.getLanguage());
  }

  /** The parties to choose from. */
  public Parties parties() {
    if (parties == null) {
      parties = service.parties(RecordId.parameter("code"));
    }
    return parties;
  }

  // a figure with so few decimals that it reads wrong gets some
  private String figure(BigDecimal figure, int few) {
    NumberFormat format = NumberFormat.getInstance(reader.getLocale());
    int decimals = figure.scale() > 0 ? Math.max(figure.scale(), few) : 0;
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(figure);
  }

  /** An amount with its currency. */
  public String money(Money money) {
    return money == null
        ? ""
        : figure(money.amount(), 2) + "\u00a0" + money.currency().getCurrencyCode();
  }

  /** The sums of each currency in one line; unlike ones are never added. */
  public String sums(Totals totals) {
    return totals.sums().values().stream().map(this::money).collect(Collectors.joining(" + "));
  }

  /** What kind of control a cell takes on the page. */
  public String control(PlanColumn column) {
    return column.form() == CellForm.DATE ? "date" : "text";
  }
}

package org.puentesur.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.puentesur.ledger.LedgerFixture.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puentesur.account.model.Caller;
import org.puentesur.cooperation.model.Phase;
import org.puentesur.exchange.model.CostCategory;
import org.puentesur.ledger.model.EntryDraft;
import org.puentesur.ledger.model.EntryDraft.Worth;
import org.puentesur.ledger.model.Ledger;
import org.puentesur.ledger.model.LedgerEntry;
import org.puentesur.ledger.model.LedgerKind;
import org.puentesur.plan.PlanFixture;
import org.puentesur.platform.problem.RuleBroken;

class LedgerTest {

  private static final Caller BY = PlanFixture.lead(RECEIVING, "GTM");

  private Ledger ledger(Phase phase, UUID party) {
    return new Ledger(cooperation(phase), party, plan(GIVING, RECEIVING), 6, NOW);
  }

  private LedgerEntry recorded(EntryDraft draft) {
    return ledger(Phase.EXECUTION, RECEIVING).record(draft, BY);
  }

  private static List<String> refusals(Ledger ledger, EntryDraft draft) {
    RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> ledger.record(draft, BY));
    return refused == null
        ? List.of()
        : refused.violations().stream().map(each -> each.field() + " " + each.key()).toList();
  }

  private List<String> refusals(EntryDraft draft) {
    return refusals(ledger(Phase.EXECUTION, RECEIVING), draft);
  }

  @Test
  void an_entry_takes_its_place_from_the_line_and_its_dollars_from_its_rate() {
    LedgerEntry entry = recorded(spent("1000.50"));
    assertThat(entry.number()).isEqualTo(7);
    assertThat(entry.activity()).isEqualTo("A1");
    assertThat(entry.category()).isEqualTo(CostCategory.TRAVEL);
    assertThat(entry.party()).isEqualTo(RECEIVING);
    assertThat(entry.dollars().amount()).isEqualByComparingTo("125.06");
    assertThat(entry.rate().source()).isEqualTo("Banco de Guatemala");
  }

  @Test
  void days_are_worth_money_only_where_the_signed_plan_agreed_a_rate() {
    LedgerEntry valued = recorded(days(VALUED_LINE, "2.5", true));
    assertThat(valued.money().amount()).isEqualByComparingTo("750");
    assertThat(valued.dayRate()).isEqualByComparingTo("300");
    assertThat(recorded(days(VALUED_LINE, "2.5", false)).money()).isNull();
    Ledger giving = ledger(Phase.EXECUTION, GIVING);
    assertThat(refusals(giving, days(DAYS_LINE, "2", true)))
        .containsExactly("valued ledger.valued");
    assertThat(giving.record(days(DAYS_LINE, "2", false), BY).days()).isEqualByComparingTo("2");
  }

  @ParameterizedTest
  @CsvSource({
    "EXPLORATION, COMMITMENT,  ledger.phase",
    "FORMULATION, COMMITMENT,  ledger.phase",
    "AGREED,      COMMITMENT,  ''",
    "AGREED,      EXPENDITURE, ledger.kind.agreed",
    "EXECUTION,   COMMITMENT,  ''",
    "EXECUTION,   EXPENDITURE, ''",
    "CLOSURE,     EXPENDITURE, ''",
    "EVALUATED,   EXPENDITURE, ledger.phase"
  })
  void promises_are_recorded_once_agreed_and_all_else_while_it_is_carried_out(
      Phase phase, LedgerKind kind, String refusal) {
    EntryDraft draft = money(kind, CASH_LINE, null, "1", "GTQ");
    assertThat(String.join(",", refusals(ledger(phase, RECEIVING), draft))).endsWith(refusal);
  }

  @Test
  void every_reason_is_told_at_once_and_at_its_field() {
    EntryDraft wrong =
        new EntryDraft(
            LedgerKind.DISBURSEMENT,
            null,
            null,
            "A9",
            null,
            LocalDate.of(2027, 1, 1),
            new Worth(new BigDecimal("1.234"), "GTQ", BigDecimal.ZERO, null, " "),
            null,
            false,
            " ");
    assertThat(refusals(wrong))
        .containsExactlyInAnyOrder(
            "activity ledger.activity",
            "category ledger.category",
            "description ledger.description.outside",
            "receiver ledger.receiver.missing",
            "date ledger.on.future",
            "amount ledger.amount.digits",
            "rate ledger.rate",
            "rateDate ledger.rate.on",
            "rateSource ledger.rate.source");
  }

  @Test
  void a_tiny_rate_makes_no_more_dollars_than_there_are() {
    EntryDraft draft = spent("999999999999999");
    Worth tiny =
        new Worth(
            draft.worth().amount(),
            "GTQ",
            new BigDecimal("1E-12"),
            draft.on(),
            "Banco de Guatemala");
    EntryDraft worth =
        new EntryDraft(
            draft.kind(),
            draft.receiver(),
            draft.line(),
            draft.activity(),
            draft.category(),
            draft.on(),
            tiny,
            null,
            false,
            draft.description());
    assertThat(refusals(worth)).containsExactly("rate ledger.rate");
  }

  @Test
  void a_line_is_written_on_by_the_party_that_funds_it_and_in_its_own_way() {
    assertThat(refusals(days(DAYS_LINE, "1", false))).containsExactly("line ledger.line.funder");
    assertThat(refusals(days(CASH_LINE, "1", false))).containsExactly("line ledger.line.cash");
    assertThat(refusals(days(UUID.randomUUID(), "1", false))).containsExactly("line ledger.line");
    assertThat(refusals(money(LedgerKind.DISBURSEMENT, CASH_LINE, RECEIVING, "1", "GTQ")))
        .containsExactly("receiver ledger.receiver");
    assertThat(refusals(money(LedgerKind.DISBURSEMENT, CASH_LINE, GIVING, "1", "GTQ"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, ''",
    "2026-01-03, date ledger.on.early",
    "2026-11-29, date ledger.on.future"
  })
  void a_day_lies_between_the_opening_and_today(LocalDate day, String refusal) {
    EntryDraft draft = days(VALUED_LINE, "1", false);
    EntryDraft on =
        new EntryDraft(
            draft.kind(), null, draft.line(), null, null, day, null, draft.days(), false, "");
    assertThat(String.join(",", refusals(on))).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "0.001", "100000"})
  void days_are_some_days(String days) {
    assertThat(refusals(days(VALUED_LINE, days, false))).containsExactly("days ledger.days");
  }

  @ParameterizedTest
  @CsvSource({
    "0,              ledger.amount",
    "1E999999999,    ledger.amount",
    "1E-999999999,   ledger.amount.digits",
    "1000000000000000, ledger.amount"
  })
  void an_amount_is_one_that_somebody_could_have_paid(String amount, String refusal) {
    assertThat(refusals(spent(amount))).containsExactly("amount " + refusal);
  }

  @Test
  void a_reversal_takes_all_of_it_back_on_its_own_day_and_is_final() {
    Ledger ledger = ledger(Phase.EXECUTION, RECEIVING);
    LedgerEntry entry = ledger.record(spent("1000.50"), BY);
    LedgerEntry back = ledger.reverse(entry, "Factura repetida", BY);
    assertThat(back.posting().amount().add(entry.posting().amount())).isZero();
    assertThat(back.on()).isEqualTo(entry.on());
    assertThat(back.reverses()).isEqualTo(entry.id());
    assertThat(refusal(() -> ledger.reverse(back, "Otra vez", BY)))
        .isEqualTo("ledger.reversal.twice");
    assertThat(refusal(() -> ledger.reverse(entry, " ", BY))).isEqualTo("ledger.reason");
    assertThat(refusal(() -> ledger(Phase.EXECUTION, GIVING).reverse(entry, "No", BY)))
        .isEqualTo("ledger.other");
  }

  private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
    return catchThrowableOfType(RuleBroken.class, change).violations().get(0).key();
  }
}

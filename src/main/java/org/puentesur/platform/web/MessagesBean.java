package org.puentesur.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import org.puentesur.platform.money.Money;
import org.puentesur.platform.problem.RuleBroken.Violation;
import org.puentesur.platform.text.Messages;

/** The texts of a page, as {@code m.t('key')}. */
@Named("m")
@RequestScoped
public class MessagesBean {

  @Inject Reader reader;
  @Inject HttpServletRequest request;

  /** The text of a key in the reader's language. */
  public String t(String key) {
    return Messages.of(reader.getLanguage(), key);
  }

  /** The same with one argument. */
  public String f(String key, Object argument) {
    return Messages.of(reader.getLanguage(), key, argument);
  }

  /** The same with two. */
  public String f2(String key, Object one, Object two) {
    return Messages.of(reader.getLanguage(), key, one, two);
  }

  /** Why something is refused, in the reader's words. */
  public String reason(Violation reason) {
    return Messages.of(reader.getLanguage(), "rule." + reason.key(), reason.arguments().toArray());
  }

  /** A figure as the reader writes figures. */
  public String n(Number figure) {
    return figure == null ? "" : NumberFormat.getInstance(reader.getLocale()).format(figure);
  }

  /** An amount with all the decimals of its currency. */
  public String money(Money money) {
    if (money == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getInstance(reader.getLocale());
    int decimals = Math.max(money.amount().scale(), money.currency().getDefaultFractionDigits());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
  }

  /** The problem that the address names, as the reader's sentence; null where it names none. */
  public String getProblem() {
    String key = request.getParameter("problem");
    return key == null ? null : Messages.find(reader.getLanguage(), "rule." + key).orElse(null);
  }

  /** What was done just now, as the address says, in the reader's words; null for nothing. */
  public String getDone() {
    String key = request.getParameter("done");
    return key == null ? null : Messages.find(reader.getLanguage(), "done." + key).orElse(null);
  }

  /** The text of an enum constant, under the enum's simple name. */
  public String e(Enum<?> constant) {
    return constant == null ? "" : Messages.of(reader.getLanguage(), constant);
  }
}

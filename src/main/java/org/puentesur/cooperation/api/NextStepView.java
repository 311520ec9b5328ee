package org.puentesur.cooperation.api;

import java.util.List;
import org.puentesur.cooperation.model.Outlook;
import org.puentesur.cooperation.model.Unmet;
import org.puentesur.platform.web.MessagesBean;

/**
 * How it goes on with a cooperation.
 *
 * @param to the next phase, null at the end
 */
public record NextStepView(String to, List<Condition> unmet) {

  /** A condition that is not met yet, in the caller's language. */
  public record Condition(String code, String message, String turn, String link) {

    static Condition of(Unmet unmet, MessagesBean messages) {
      return new Condition(
          unmet.key(), messages.reason(unmet.violation()), unmet.turn().name(), unmet.link());
    }
  }

  /** The wire form of an outlook. */
  public static NextStepView of(Outlook outlook, MessagesBean messages) {
    return new NextStepView(
        outlook.to() == null ? null : outlook.to().name(),
        outlook.unmet().stream().map(each -> Condition.of(each, messages)).toList());
  }
}

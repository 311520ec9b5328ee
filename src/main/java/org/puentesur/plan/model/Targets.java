package org.puentesur.plan.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.puentesur.platform.problem.RuleBroken;

/** What an indicator is to reach by period: {@code 2027=40; 2028-H1=55}. */
public record Targets(Map<String, BigDecimal> byPeriod) {

  private static final Pattern TARGET =
      Pattern.compile("\\s*([12][0-9]{3}(?:-(?:H[12]|Q[1-4]))?)\\s*[=:]\\s*(\\S+)\\s*");

  public Targets {
    byPeriod = new TreeMap<>(byPeriod);
  }

  /** The targets of a text; refuses another form, and a period that comes twice. */
  public static Targets read(String text) {
    Map<String, BigDecimal> read = new TreeMap<>();
    for (String part : text.split(";")) {
      Matcher target = TARGET.matcher(part);
      if (!target.matches()
          || read.put(target.group(1), Figures.read(target.group(2), false)) != null) {
        throw new RuleBroken("plan.cell.targets");
      }
    }
    return new Targets(read);
  }

  /** The one way to write them. */
  public String text() {
    return byPeriod.entrySet().stream()
        .map(target -> target.getKey() + "=" + target.getValue().toPlainString())
        .collect(Collectors.joining("; "));
  }
}

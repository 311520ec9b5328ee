package org.puentesur.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.web.Reader;

/** The region's countries and every other one that takes part. */
@Named
@RequestScoped
public class CountriesPage {

  @Inject DirectoryService directory;
  @Inject Reader reader;

  private List<Row> rows = List.of();

  /** A country with how many institutions it has here. */
  public record Row(String code, String name, long institutions) {}

  public void load() {
    Map<String, Long> institutions =
        directory.institutions().stream()
            .collect(Collectors.groupingBy(Institution::country, Collectors.counting()));
    Collator collator = Collator.getInstance(reader.getLocale());
    rows =
        directory.countries().stream()
            .filter(country -> country.lac() || institutions.containsKey(country.code()))
            .map(country -> row(country, institutions))
            .sorted(Comparator.comparing(Row::name, collator))
            .toList();
  }

  private Row row(Country country, Map<String, Long> institutions) {
    return new Row(
        country.code(),
        country.name(reader.getLanguage()),
        institutions.getOrDefault(country.code(), 0L));
  }

  public List<Row> getRows() {
    return rows;
  }
}

package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.puentesur.account.web.Menu;
import org.puentesur.cooperation.model.BoardCard;
import org.puentesur.cooperation.model.BoardColumn;
import org.puentesur.cooperation.service.BoardService;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;

/** Cooperations by phase, for those who follow them. */
@Named
@RequestScoped
public class BoardPage {

  private static final int CARDS = 12;

  @Inject BoardService service;
  @Inject DirectoryService directory;
  @Inject Menu menu;
  @Inject Reader reader;
  @Inject Problems problems;

  private String country;
  private List<BoardColumn> columns = List.of();

  public void load() {
    if (menu.isFollower()) {
      columns = service.board(country == null || country.isBlank() ? null : country, CARDS);
    } else {
      problems.notFound();
    }
  }

  public List<BoardColumn> getColumns() {
    return columns;
  }

  /** Every card, for the table. */
  public List<BoardCard> getCards() {
    return columns.stream()
        .flatMap(column -> column.cards().stream())
        .sorted(Comparator.comparingLong(BoardCard::days).reversed())
        .toList();
  }

  /** Countries to narrow it to, by name. */
  public List<Country> getCountries() {
    Stream<Country> lac = directory.countries().stream().filter(Country::lac);
    return lac.sorted(Comparator.comparing(each -> each.name(reader.getLanguage()))).toList();
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }
}

package org.puentesur.exchange.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.model.Modality;
import org.puentesur.exchange.model.PopulationGroup;
import org.puentesur.exchange.model.State;
import org.puentesur.exchange.service.Facet;
import org.puentesur.exchange.service.Filter;
import org.puentesur.exchange.service.ListingQuery;
import org.puentesur.exchange.service.Sort;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.text.Language;

/**
 * What a partner system looks for: within one parameter any of its values, over all of them all.
 */
public class ListingFilter {

  @QueryParam("topic")
  List<String> topic;

  @QueryParam("country")
  List<String> country;

  @QueryParam("language")
  List<String> language;

  @QueryParam("modality")
  List<String> modality;

  @QueryParam("population")
  List<String> population;

  @QueryParam("q")
  String text;

  @QueryParam("state")
  String state;

  @QueryParam("sort")
  @DefaultValue("NEWEST")
  String sort;

  /** The same as a value of the domain; refuses constants that do not exist, by parameter. */
  ListingQuery query(Kind kind, UUID after) {
    Filter filter =
        new Filter(
            Map.of(
                Facet.KIND, List.of(kind.name()),
                Facet.TOPIC, List.copyOf(Constants.codes("topic", topic)),
                Facet.COUNTRY, List.copyOf(Constants.codes("country", country)),
                Facet.LANGUAGE, languages(),
                Facet.MODALITY, Constants.names("modality", Modality.class, modality),
                Facet.POPULATION,
                    Constants.names("population", PopulationGroup.class, population)));
    return new ListingQuery(
        Constants.oneOrNone("state", State.class, state),
        false,
        text == null || text.isBlank() ? null : text,
        filter,
        Constants.one("sort", Sort.class, sort),
        after);
  }

  private List<String> languages() {
    return language.stream()
        .map(tag -> Constants.language("language", tag))
        .map(Language::name)
        .toList();
  }
}

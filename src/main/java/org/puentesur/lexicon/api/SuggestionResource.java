package org.puentesur.lexicon.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.puentesur.lexicon.model.TopicSuggestion;
import org.puentesur.lexicon.service.SuggestionService;
import org.puentesur.platform.api.ChangesNothing;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.Reader;

/** The topics that a text speaks of; sent as a body, because a text is longer than an address. */
@Path("topics/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuggestionResource {

  @Inject SuggestionService suggestions;
  @Inject Reader reader;

  /** The text and the tag of its language. */
  public static class TextInput {
    public String language;
    public String text;
  }

  /**
   * A suggested topic as the API shows it.
   *
   * @param label in the caller's language
   */
  public record SuggestionView(
      String code, String scheme, String label, List<String> words, double weight) {}

  @POST
  @ChangesNothing
  public Page<SuggestionView> of(TextInput input) {
    Language language = Constants.language("language", input.language);
    return Page.whole(suggestions.topics(language, Objects.toString(input.text, "")), this::view);
  }

  private SuggestionView view(TopicSuggestion suggestion) {
    return new SuggestionView(
        suggestion.topic().code(),
        suggestion.topic().scheme(),
        suggestion.topic().labels().in(reader.getLanguage()),
        suggestion.words(),
        suggestion.weight());
  }
}

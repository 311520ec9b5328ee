package org.puentesur.translation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Objects;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.platform.api.ChangesNothing;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Reason;
import org.puentesur.platform.api.Refused;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;
import org.puentesur.translation.model.Confidentiality;
import org.puentesur.translation.model.SourceText;
import org.puentesur.translation.model.TranslatedText;
import org.puentesur.translation.service.Allowance;
import org.puentesur.translation.service.TranslationService;

/** A text of a partner system in another language. */
@Path("translations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TranslationResource {

  private static final int LONGEST = 5_000;

  @Inject TranslationService translations;
  @Inject Allowance allowance;
  @Inject CurrentCaller current;

  /** What is to be translated; confidential unless it says that it is not. */
  public static class TextInput {
    public String text;
    public String from;
    public String to;
    public String confidentiality;
  }

  /**
   * The translation.
   *
   * @param origin {@code machine} or {@code human}
   */
  public record TextView(String text, String from, String to, String engine, String origin) {}

  // whoever has a token may, also one for reading: nothing of the platform changes
  @POST
  @ChangesNothing
  public TextView translate(TextInput input) {
    if (!translations.available()) {
      throw new NotFound("a translator");
    }
    if (!current.get().signedIn()) {
      throw new Refused(Reason.NO_TOKEN, "api.detail.token.missing");
    }
    Language to = Constants.language("to", input.to);
    SourceText source = source(input, to);
    if (!allowance.take(current.get(), source.text().length())) {
      throw new Refused(Reason.TOO_MANY, "api.detail.too-many");
    }
    Confidentiality confidentiality = confidentiality(input);
    if (!translations.offered(source.language(), to, confidentiality)) {
      throw new RuleBroken("to", "translation.way");
    }
    return translations
        .translate(source, to, confidentiality)
        .map(text -> view(source, text))
        .orElseThrow(() -> new Refused(Reason.UNAVAILABLE, "api.detail.translation"));
  }

  private static SourceText source(TextInput input, Language to) {
    Language from = Constants.language("from", input.from);
    if (from == to) {
      throw new RuleBroken("to", "translation.same");
    }
    String text = Objects.toString(input.text, "");
    if (text.isBlank()) {
      throw new RuleBroken("text", "translation.text");
    }
    if (text.length() > LONGEST) {
      throw new RuleBroken("text", "translation.long");
    }
    return new SourceText(from, text);
  }

  private static Confidentiality confidentiality(TextInput input) {
    Confidentiality said =
        Constants.oneOrNone("confidentiality", Confidentiality.class, input.confidentiality);
    return said == null ? Confidentiality.CONFIDENTIAL : said;
  }

  private static TextView view(SourceText source, TranslatedText text) {
    return new TextView(
        text.text(),
        source.language().tag(),
        text.language().tag(),
        text.by(),
        text.maker().name().toLowerCase(Locale.ROOT));
  }
}

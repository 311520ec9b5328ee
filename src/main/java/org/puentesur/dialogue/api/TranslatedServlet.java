package org.puentesur.dialogue.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.dialogue.model.Translated;
import org.puentesur.dialogue.service.MessageTranslationService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.RecordJson;
import org.puentesur.platform.web.Reader;
import org.puentesur.translation.web.Reading;

/** Messages in the reader's language, for the page's module: as many as it asks for at once. */
@WebServlet("/live/translations/*")
public class TranslatedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;

  @Inject transient MessageTranslationService translations;
  @Inject transient Reading reading;
  @Inject transient Reader reader;

  /**
   * One of them.
   *
   * @param mark who made it, in the reader's words
   */
  record Shown(UUID message, String mark, TranslatedView translation) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      UUID room = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
      Map<UUID, Translated> translated =
          translations.read(room, asked(request), reader.getLanguage());
      response.setContentType("application/json");
      response.setCharacterEncoding("UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.getWriter().write(RecordJson.write(shown(translated)));
    } catch (NotFound | IllegalArgumentException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static List<UUID> asked(HttpServletRequest request) {
    String[] messages = request.getParameterValues("message");
    if (messages == null || messages.length > MOST) {
      throw new NotFound("translations of no message, or of too many");
    }
    return Arrays.stream(messages).map(UUID::fromString).toList();
  }

  private List<Shown> shown(Map<UUID, Translated> translated) {
    return translated.entrySet().stream()
        .map(
            each ->
                new Shown(
                    each.getKey(),
                    reading.mark(each.getValue().text()),
                    TranslatedView.of(each.getValue())))
        .toList();
  }
}

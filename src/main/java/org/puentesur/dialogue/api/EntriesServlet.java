package org.puentesur.dialogue.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.web.SignInCookie;
import org.puentesur.dialogue.service.Channels;
import org.puentesur.dialogue.service.Credential;
import org.puentesur.dialogue.service.Frame;
import org.puentesur.dialogue.service.Poll;

/** What a socket brings, for a browser whose sockets get through nowhere: by long polls. */
@WebServlet(urlPatterns = "/live/entries/*", asyncSupported = true)
public class EntriesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  @Inject transient Channels channels;
  @Inject transient SignInCookie cookie;
  @Resource transient ManagedExecutorService executor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UUID room;
    long after;
    try {
      room = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
      after = Long.parseLong(String.valueOf(request.getParameter("after")));
    } catch (IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Credential credential =
        cookie.of(request).map(token -> new Credential(token, false)).orElse(Credential.VISITOR);
    AsyncContext waiting = request.startAsync();
    waiting.setTimeout(PATIENCE.toMillis());
    Poll poll =
        new Poll(
            room,
            credential,
            after,
            channels,
            executor,
            news -> answer(waiting, news),
            () -> refuse(waiting));
    waiting.addListener(new Patience(poll));
    poll.start();
  }

  private static void answer(AsyncContext waiting, List<Frame> news) {
    HttpServletResponse response = (HttpServletResponse) waiting.getResponse();
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    try {
      response
          .getWriter()
          .write(
              news.stream()
                  .map(Frame::json)
                  .collect(Collectors.joining(",", "{\"entries\":[", "]}")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      waiting.complete();
    }
  }

  private static void refuse(AsyncContext waiting) {
    ((HttpServletResponse) waiting.getResponse()).setStatus(HttpServletResponse.SC_NOT_FOUND);
    waiting.complete();
  }

  /** Ends a poll with its request. */
  private record Patience(Poll poll) implements AsyncListener {

    @Override
    public void onTimeout(AsyncEvent event) {
      poll.giveUp();
    }

    @Override
    public void onError(AsyncEvent event) {
      poll.leave();
    }

    @Override
    public void onComplete(AsyncEvent event) {
      // answered, which ended the poll
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // nothing starts anew
    }
  }
}

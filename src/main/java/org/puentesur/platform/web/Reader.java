package org.puentesur.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.puentesur.platform.text.Language;

/** The language in which this request is answered: asked for in the address, kept, or Spanish. */
@Named("reader")
@RequestScoped
public class Reader {

  /** The cookie that keeps a choice. */
  public static final String COOKIE = "language";

  @Inject HttpServletRequest request;

  public Language getLanguage() {
    return Stream.of(Language.of(request.getParameter("lang")), kept(), accepted())
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.ES);
  }

  public Locale getLocale() {
    return getLanguage().locale();
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  /** {@code light} or {@code dark} where the reader has chosen, else null: as the device says. */
  public String getTheme() {
    return cookie("theme").filter(Set.of("light", "dark")::contains).orElse(null);
  }

  /** The zone that the reader's browser has told, empty on the first page. */
  public Optional<ZoneId> zone() {
    return cookie("zone").filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
  }

  private Optional<Language> kept() {
    return cookie(COOKIE).flatMap(Language::of);
  }

  private Optional<String> cookie(String name) {
    return request.getCookies() == null
        ? Optional.empty()
        : Arrays.stream(request.getCookies())
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  private Optional<Language> accepted() {
    return request.getHeader("Accept-Language") == null
        ? Optional.empty()
        : Language.of(request.getLocale().toLanguageTag());
  }
}

package org.puentesur.translation.model;

import java.util.Optional;
import org.puentesur.platform.text.Language;

/** How machines name the platform's languages: by two letters, by three, or with a country. */
final class LanguageCode {

  private LanguageCode() {}

  /** The language of a code such as {@code spa} or {@code pt_BR}. */
  static Optional<Language> of(String code) {
    return switch (code.split("[_-]")[0]) {
      case "es", "spa" -> Optional.of(Language.ES);
      case "en", "eng" -> Optional.of(Language.EN);
      case "pt", "pb", "por" -> Optional.of(Language.PT);
      case "fr", "fra" -> Optional.of(Language.FR);
      default -> Optional.empty();
    };
  }

  /** Whether one code is to be taken before another of the same language: Brazil's Portuguese. */
  static boolean before(String code, String other) {
    return rank(code) != rank(other) ? rank(code) < rank(other) : code.length() < other.length();
  }

  private static int rank(String code) {
    return code.contains("pt_BR") || code.contains("pt-BR") || code.equals("pb") ? 0 : 1;
  }
}

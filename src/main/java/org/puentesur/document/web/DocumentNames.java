package org.puentesur.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.puentesur.cooperation.web.PartyNames;
import org.puentesur.document.model.Audience;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.web.MessagesBean;
import org.puentesur.platform.web.Reader;

/** What documents are called, in the reader's language, and what forms offer. */
@Named("documentNames")
@RequestScoped
public class DocumentNames {

  // beside the platform's own, those of the region's official texts
  private static final List<String> OFFERED =
      List.of("es", "en", "pt", "fr", "ay", "gn", "ht", "nah", "nl", "qu", "quc");

  @Inject Reader reader;
  @Inject MessagesBean messages;
  @Inject PartyNames parties;

  /** The name of a language, or its code where there is no name. */
  public String language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(reader.getLocale());
    return name.substring(0, 1).toUpperCase(reader.getLocale()) + name.substring(1);
  }

  /** Whose a document is. */
  public String owner(CooperationDocument document) {
    UUID owner = document.owner();
    return owner == null ? messages.t("document.owner.facilitation") : parties.named(owner);
  }

  public List<String> getLanguages() {
    return OFFERED;
  }

  /** The language that a form begins with. */
  public String getFirstLanguage() {
    Language own = reader.getLanguage();
    return own.tag();
  }

  public DocumentKind[] getKinds() {
    return DocumentKind.values();
  }

  public Audience[] getAudiences() {
    return Audience.values();
  }
}

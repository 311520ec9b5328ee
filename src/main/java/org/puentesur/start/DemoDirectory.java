package org.puentesur.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementKind;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.model.InstitutionType;
import org.puentesur.directory.model.Office;
import org.puentesur.directory.service.AgreementFiles;
import org.puentesur.directory.service.Agreements;
import org.puentesur.directory.service.Countries;
import org.puentesur.directory.service.Institutions;
import org.puentesur.platform.file.Files;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Translations;

/** Institutions, offices and agreements of the demo. */
@ApplicationScoped
class DemoDirectory {

  private static final LocalDate DESIGNATED = LocalDate.of(2025, 4, 2);

  @Inject Institutions institutions;
  @Inject Agreements agreements;
  @Inject Countries countries;
  @Inject Files files;

  /** One institution of the demo. */
  public static class InstitutionRow {
    public String key;
    public String country;
    public String acronym;
    public String type;
    public String status;
    public Map<String, String> names;
    public Map<String, String> about;
  }

  /** One office of the demo. */
  public static class OfficeRow {
    public String key;
    public Map<String, String> names;
    public List<String> countries;
  }

  /** One agreement of the demo, with the text of its document. */
  public static class AgreementRow {
    public String kind;
    public List<String> parties;
    public boolean unfpa;
    public Map<String, String> titles;
    public List<String> topics;
    public LocalDate signedOn;
    public LocalDate from;
    public LocalDate to;
    public String document;
  }

  boolean empty() {
    return institutions.all().isEmpty();
  }

  /** Stores the institutions; each by its key. */
  Map<String, Institution> institutions() {
    Map<String, Institution> byKey = new LinkedHashMap<>();
    for (InstitutionRow row : DemoFile.read("institutions.json", InstitutionRow[].class)) {
      Institution institution =
          new Institution(
              row.country,
              row.acronym,
              InstitutionType.valueOf(row.type),
              texts(row.names),
              texts(row.about));
      InstitutionStatus status = InstitutionStatus.valueOf(row.status);
      if (status != InstitutionStatus.PROPOSED) {
        institution.designate("DEMO-" + row.key, DESIGNATED);
      }
      if (status == InstitutionStatus.SUSPENDED) {
        institution.suspend();
      }
      institutions.add(institution);
      byKey.put(row.key, institution);
    }
    institutions.flush();
    return byKey;
  }

  /** Stores the offices; each by its key. */
  Map<String, Office> offices() {
    Map<String, Office> byKey = new HashMap<>();
    for (OfficeRow row : DemoFile.read("offices.json", OfficeRow[].class)) {
      Office office = new Office(texts(row.names), Set.copyOf(row.countries));
      institutions.add(office);
      byKey.put(row.key, office);
    }
    institutions.flush();
    return byKey;
  }

  /** Has Colombia leave its plans to those who lead its institutions; the others do not. */
  void signing() {
    countries.coSign("COL", false);
  }

  /** Stores the agreements with their documents. */
  void agreements() {
    for (AgreementRow row : DemoFile.read("agreements.json", AgreementRow[].class)) {
      Agreement agreement =
          new Agreement(
              new Agreement.Terms(
                  AgreementKind.valueOf(row.kind),
                  Set.copyOf(row.parties),
                  row.unfpa,
                  texts(row.titles),
                  Set.copyOf(row.topics),
                  row.signedOn,
                  row.from,
                  row.to));
      agreements.add(agreement);
      attach(agreement, row.document);
    }
  }

  private void attach(Agreement agreement, String text) {
    InputStream document = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try {
      files.add(AgreementFiles.TYPE, agreement.id(), "memorando.txt", document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Translations texts(Map<String, String> byTag) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    byTag.forEach((tag, text) -> texts.put(Language.of(tag).orElseThrow(), text));
    return new Translations(texts);
  }
}

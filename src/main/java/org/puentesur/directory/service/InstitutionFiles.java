package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.directory.model.Institution;
import org.puentesur.platform.file.FileOwner;
import org.puentesur.platform.problem.NotFound;

/** Designation letters: for those who keep or serve the institution's country. */
@ApplicationScoped
public class InstitutionFiles implements FileOwner {

  /** What such files are kept under. */
  public static final String TYPE = "INSTITUTION";

  @Inject DirectoryService directory;
  @Inject CurrentCaller current;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void requireRead(UUID record) {
    Institution institution = directory.institution(record);
    if (!directory.keeps(institution.country())
        && !current.get().serves(institution.country())
        && !record.equals(current.get().institution())) {
      throw new NotFound("files of " + record);
    }
  }

  @Override
  public void requireWrite(UUID record) {
    if (!directory.keeps(directory.institution(record).country())) {
      throw new NotFound("files of " + record);
    }
  }

  @Override
  public String address(UUID record) {
    return "/institutions/" + record;
  }
}

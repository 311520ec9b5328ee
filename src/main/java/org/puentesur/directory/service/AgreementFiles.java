package org.puentesur.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.puentesur.account.model.Role;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.platform.file.FileOwner;
import org.puentesur.platform.problem.NotFound;

/** The signed documents: everybody reads them, the regional coordinator keeps them. */
@ApplicationScoped
public class AgreementFiles implements FileOwner {

  /** What such files are kept under. */
  public static final String TYPE = "AGREEMENT";

  @Inject Agreements agreements;
  @Inject CurrentCaller current;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void requireRead(UUID record) {
    agreements.get(record);
  }

  @Override
  public void requireWrite(UUID record) {
    requireRead(record);
    if (!current.get().is(Role.REGIONAL_COORDINATOR)) {
      throw new NotFound("agreement " + record);
    }
  }

  @Override
  public String address(UUID record) {
    return "/agreements/" + record;
  }
}

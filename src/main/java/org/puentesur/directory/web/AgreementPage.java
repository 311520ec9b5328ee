package org.puentesur.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.service.AgreementFiles;
import org.puentesur.directory.service.AgreementService;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.file.StoredFile;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.RecordId;

/** One memorandum of understanding and its document. */
@Named
@RequestScoped
public class AgreementPage {

  @Inject AgreementService agreements;
  @Inject FileService fileService;
  @Inject Problems problems;

  private Agreement agreement;
  private List<StoredFile> files = List.of();

  public void load() {
    UUID id = RecordId.ofRequest();
    try {
      agreement = agreements.get(id);
      files = fileService.of(AgreementFiles.TYPE, id);
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  public Agreement getAgreement() {
    return agreement;
  }

  public List<StoredFile> getFiles() {
    return files;
  }
}

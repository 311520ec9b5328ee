package org.puentesur.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.puentesur.document.model.KeptFile;
import org.puentesur.document.service.DocumentGate.Opened;
import org.puentesur.platform.file.FileOwner;
import org.puentesur.platform.file.Files;
import org.puentesur.platform.file.StoredFile;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** The files of documents: for who reads the document, as long as it stands. */
@ApplicationScoped
public class DocumentFiles implements FileOwner {

  /** What such files are kept under. */
  public static final String TYPE = "DOCUMENT";

  @Inject DocumentGate gate;
  @Inject Files files;

  /** A file that comes for a document. */
  public record Upload(String name, InputStream content) {}

  KeptFile keep(UUID document, Upload upload) {
    if (upload == null) {
      throw new RuleBroken("file", "document.file");
    }
    try {
      UUID id = files.add(TYPE, document, upload.name(), upload.content());
      StoredFile file = files.find(id).orElseThrow(() -> new NotFound("file " + id));
      return new KeptFile(id, file.name(), file.mediaType(), file.size(), files.sha256(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void requireRead(UUID record) {
    if (gate.read(record).document().isWithdrawn()) {
      throw new NotFound("files of document " + record);
    }
  }

  /** Refuses: a file comes with its version, and stays with it. */
  @Override
  public void requireWrite(UUID record) {
    requireRead(record);
    throw new RuleBroken("file", "document.files");
  }

  @Override
  public String address(UUID record) {
    Opened opened = gate.read(record);
    return "/cooperations/" + opened.cooperation().code() + "/documents/" + record;
  }
}

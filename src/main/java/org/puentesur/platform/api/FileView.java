package org.puentesur.platform.api;

import java.time.Instant;
import java.util.UUID;
import org.puentesur.platform.file.StoredFile;

/** A file as the API tells of it; its content is at {@code files/{id}}. */
public record FileView(UUID id, String name, String mediaType, long size, Instant addedAt) {

  /** The wire form of a file's description. */
  public static FileView of(StoredFile file) {
    return new FileView(file.id(), file.name(), file.mediaType(), file.size(), file.addedAt());
  }
}

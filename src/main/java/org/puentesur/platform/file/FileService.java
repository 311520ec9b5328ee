package org.puentesur.platform.file;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.puentesur.platform.problem.NotFound;

/** Takes and gives files, for those who may read or write the record that they belong to. */
@Stateless
public class FileService {

  @Inject Files files;
  @Inject @Any Instance<FileOwner> owners;

  /** The files of a record that the caller may read. */
  @PermitAll
  public List<StoredFile> of(String ownerType, UUID record) {
    owner(ownerType).requireRead(record);
    return files.of(record);
  }

  /** A file of a record that the caller may read. */
  @PermitAll
  public StoredFile get(UUID id) {
    StoredFile file = files.find(id).orElseThrow(() -> new NotFound("file " + id));
    owner(file.ownerType()).requireRead(file.owner());
    return file;
  }

  /** Writes the content of a file of a record that the caller may read. */
  @PermitAll
  public void copy(UUID id, OutputStream out) {
    try {
      files.copy(get(id).id(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a file to a record that the caller may write. */
  @PermitAll
  public UUID add(String ownerType, UUID record, String name, InputStream content) {
    owner(ownerType).requireWrite(record);
    try {
      return files.add(ownerType, record, name, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a file away from a record whose files the caller may take away. */
  @PermitAll
  public void remove(UUID id) {
    StoredFile file = get(id);
    owner(file.ownerType()).requireRemove(file.owner());
    files.remove(id);
  }

  /** The page of the record that a kind and an id name. */
  @PermitAll
  public String address(String ownerType, UUID record) {
    return owner(ownerType).address(record);
  }

  private FileOwner owner(String type) {
    return owners.stream()
        .filter(owner -> owner.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new NotFound("owner " + type));
  }
}

package org.puentesur.platform.file;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** A file has its row, but no place keeps its content: the host must look for it. */
@ApplicationException(rollback = true)
public class FileLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FileLost(UUID id) {
    super(
        "the content of file "
            + id
            + " is neither in the database nor in the folder of FILES_FOLDER");
  }
}

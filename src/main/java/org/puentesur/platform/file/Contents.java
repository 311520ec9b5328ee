package org.puentesur.platform.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** A place that keeps what files hold; the row of a file says that it exists, not its content. */
interface Contents {

  /** Takes a new content; it is kept for good once the stream is closed. */
  OutputStream create(UUID id) throws IOException;

  /** Writes a content out; false where this place does not keep it. */
  boolean copy(UUID id, OutputStream out) throws IOException;
}

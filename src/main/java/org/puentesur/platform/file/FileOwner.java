package org.puentesur.platform.file;

import java.util.UUID;

/** A kind of record that has files; each feature whose records do answers for its own. */
public interface FileOwner {

  /** The kind's name, as files are kept under it. */
  String type();

  /** Returns if the caller may read the record; else throws that it does not exist. */
  void requireRead(UUID record);

  /** Returns if the caller may add files to the record and take them away; else throws. */
  void requireWrite(UUID record);

  /** The address of the record's page. */
  String address(UUID record);
}

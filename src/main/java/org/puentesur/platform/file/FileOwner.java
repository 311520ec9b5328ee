package org.puentesur.platform.file;

import java.util.UUID;

/** A kind of record that has files; each feature whose records do answers for its own. */
public interface FileOwner {

  /** The kind's name, as files are kept under it. */
  String type();

  /** Returns if the caller may read the record; else throws that it does not exist. */
  void requireRead(UUID record);

  /** Returns if the caller may add files to the record; else throws. */
  void requireWrite(UUID record);

  /** Returns if the caller may take files away from the record; else throws. */
  default void requireRemove(UUID record) {
    requireWrite(record);
  }

  /** The address of the record's page. */
  String address(UUID record);
}

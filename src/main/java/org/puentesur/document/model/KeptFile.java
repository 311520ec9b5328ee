package org.puentesur.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The file of a version as it was when it came: its row may move, what it was does not. */
@Embeddable
public class KeptFile {

  @Column(name = "file_id")
  private UUID id;

  @Column(name = "file_name")
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String sha256;

  protected KeptFile() {}

  /** A file with the SHA-256 of its content in hexadecimal. */
  public KeptFile(UUID id, String name, String mediaType, long size, String sha256) {
    this.id = id;
    this.name = name;
    this.mediaType = mediaType;
    this.size = size;
    this.sha256 = sha256;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  /** The size in whole KiB, at least one. */
  public long kib() {
    return Math.max(1, size / 1024);
  }

  /** SHA-256 of the content, in hexadecimal. */
  public String sha256() {
    return sha256;
  }
}

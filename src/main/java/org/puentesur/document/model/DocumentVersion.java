package org.puentesur.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.problem.RuleBroken;

/** What a document said from one moment on; kept as it came, whatever follows. */
@Entity
@Table(name = "document_version")
public class DocumentVersion extends Identified {

  private static final int LONGEST_NOTE = 500;

  @Column(name = "document_id")
  private UUID document;

  private int number;
  @Embedded private KeptFile file;
  private String note;
  private String author;

  @Column(name = "added_at")
  private Instant addedAt;

  @Embedded private SignedCopy signed;

  /**
   * What comes with a file.
   *
   * @param note what is different in it
   */
  public record Remark(String note, SignedCopy signed) {

    /** The same in its one spelling; refuses a note that is a document itself. */
    public Remark {
      note = note == null ? "" : note.strip();
      if (note.length() > LONGEST_NOTE) {
        throw new RuleBroken("note", "document.note");
      }
    }
  }

  protected DocumentVersion() {}

  DocumentVersion(UUID document, int number, KeptFile file, Remark remark, String by, Instant now) {
    this.document = document;
    this.number = number;
    this.file = file;
    this.note = remark.note();
    this.signed = remark.signed();
    this.author = by;
    this.addedAt = now;
  }

  /** The id of its document. */
  public UUID document() {
    return document;
  }

  /** From 1 on. */
  public int number() {
    return number;
  }

  public KeptFile file() {
    return file;
  }

  /** What is different in it, perhaps empty. */
  public String note() {
    return note;
  }

  /** Who added it. */
  public String author() {
    return author;
  }

  public Instant addedAt() {
    return addedAt;
  }

  /** What it is the signed copy of. */
  public SignedCopy signed() {
    return signed == null ? SignedCopy.none() : signed;
  }
}

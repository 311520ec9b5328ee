package org.puentesur.dialogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.persistence.CodesConverter;
import org.puentesur.platform.persistence.Identified;
import org.puentesur.platform.persistence.NullableUuid;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.Language;

/** What somebody said in a room. */
@Entity
@Table(name = "room_message")
public class Message extends Identified {

  @Column(name = "room_id")
  private UUID room;

  private long number;

  @Column(name = "author_id")
  private UUID author;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "institution_id")
  @Convert(converter = NullableUuid.class)
  private UUID institution;

  @Column(name = "client_id")
  private UUID client;

  private Language language;
  private String text;

  @Column(name = "reply_to")
  @Convert(converter = NullableUuid.class)
  private UUID replyTo;

  @Column(name = "quote_of")
  @Convert(converter = NullableUuid.class)
  private UUID quoteOf;

  @Convert(converter = CodesConverter.class)
  private Set<String> mentions = Set.of();

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "edited_at")
  private Instant editedAt;

  @Column(name = "retracted_at")
  private Instant retractedAt;

  @Column(name = "retracted_by")
  private String retractedBy;

  @Column(name = "pinned_at")
  private Instant pinnedAt;

  protected Message() {}

  /** What a person says with the number that the room has given out. */
  public Message(UUID room, long number, Caller author, Draft draft, Instant now) {
    this.room = room;
    this.number = number;
    this.author = author.accountId();
    authorName = author.name();
    institution = author.institution();
    client = draft.client();
    language = draft.language();
    text = draft.text();
    replyTo = draft.replyTo();
    quoteOf = draft.quoteOf();
    sentAt = now;
  }

  /** Names whom it speaks to. */
  public void mention(Set<UUID> accountsAndInstitutions) {
    mentions =
        accountsAndInstitutions.stream()
            .map(UUID::toString)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Says it otherwise; only its author may. Returns what it said before. */
  public String edit(UUID by, String better, Language in, Instant now) {
    requireThere();
    if (!author.equals(by)) {
      throw new RuleBroken("message.not-own");
    }
    String before = text;
    text = Draft.checked(better);
    language = in;
    editedAt = now;
    return before;
  }

  /** Takes it back; that it was said, when and by whom stays. */
  public void retract(Caller by, boolean moderates, Instant now) {
    requireThere();
    if (!moderates && !author.equals(by.accountId())) {
      throw new RuleBroken("message.not-own");
    }
    retractedAt = now;
    retractedBy = by.name();
    pinnedAt = null;
  }

  /** Keeps it in sight, or no longer. */
  public void pin(boolean wanted, Instant now) {
    requireThere();
    pinnedAt = wanted ? now : null;
  }

  /** Refuses a message that was taken back. */
  public void requireThere() {
    if (retracted()) {
      throw new RuleBroken("message.retracted");
    }
  }

  public boolean retracted() {
    return retractedAt != null;
  }

  public boolean pinned() {
    return pinnedAt != null;
  }

  public UUID room() {
    return room;
  }

  public long number() {
    return number;
  }

  public UUID author() {
    return author;
  }

  /** In which it is written. */
  public Language language() {
    return language;
  }

  public String text() {
    return text;
  }

  /** The first message of the thread that it belongs to, or null. */
  public UUID replyTo() {
    return replyTo;
  }
}

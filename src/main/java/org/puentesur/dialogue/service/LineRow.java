package org.puentesur.dialogue.service;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.Line.Attached;
import org.puentesur.dialogue.model.Line.Quote;
import org.puentesur.dialogue.model.Line.Reacted;
import org.puentesur.dialogue.model.Markdown;
import org.puentesur.dialogue.model.Reaction;
import org.puentesur.platform.persistence.Json;

/**
 * A message with all that is shown of it, in one row: what was taken back stays in the database.
 */
final class LineRow {

  /** The columns, of a message {@code m} and of {@link #JOINS}. */
  static final String COLUMNS =
      """
      m.id, m.number, m.author_id, m.author_name, i.acronym, i.country, m.language,
      case when m.retracted_at is null then m.text end,
      m.sent_at, m.edited_at, m.retracted_at, m.retracted_by, m.pinned_at is not null, m.reply_to,
      (select count(*) from room_message a where a.reply_to = m.id),
      q.id, q.author_name, case when q.retracted_at is null then q.text end,
      (select jsonb_object_agg(b.reaction, b.people) from (
        select x.reaction, jsonb_object_agg(x.account_id, x.name) as people
        from room_reaction x where x.message_id = m.id group by x.reaction) b),
      case when m.retracted_at is null then (
        select jsonb_object_agg(f.id, jsonb_build_object('name', f.name, 'size', f.size))
        from file f where f.owner_id = m.id) end
      """;

  static final String JOINS =
      " left join institution i on i.id = m.institution_id"
          + " left join room_message q on q.id = m.quote_of ";

  private LineRow() {}

  static Line line(Object[] row) {
    String text = (String) row[7];
    return new Line(
        (UUID) row[0],
        ((Number) row[1]).longValue(),
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        text,
        text == null ? null : Markdown.html(text),
        instant(row[8]),
        instant(row[9]),
        instant(row[10]),
        (String) row[11],
        (Boolean) row[12],
        (UUID) row[13],
        ((Number) row[14]).longValue(),
        row[15] == null ? null : quote((UUID) row[15], (String) row[16], (String) row[17]),
        reactions(Json.read(row[18])),
        files(Json.read(row[19])));
  }

  private static Quote quote(UUID id, String author, String text) {
    return new Quote(id, author, text == null ? null : Markdown.words(text));
  }

  private static List<Reacted> reactions(Map<String, Object> column) {
    return column.entrySet().stream()
        .map(each -> reacted(Reaction.valueOf(each.getKey()), (Map<?, ?>) each.getValue()))
        .toList();
  }

  private static Reacted reacted(Reaction reaction, Map<?, ?> people) {
    return new Reacted(
        reaction.name(),
        reaction.sign(),
        people.values().stream().map(Object::toString).sorted().toList(),
        people.keySet().stream().map(id -> UUID.fromString(id.toString())).toList());
  }

  private static List<Attached> files(Map<String, Object> column) {
    return column.entrySet().stream()
        .map(each -> file(each.getKey(), (Map<?, ?>) each.getValue()))
        .toList();
  }

  private static Attached file(String id, Map<?, ?> told) {
    return new Attached(
        UUID.fromString(id), told.get("name").toString(), ((Number) told.get("size")).longValue());
  }

  private static Instant instant(Object column) {
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}

package org.puentesur.dialogue.service;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.RoomRecord;
import org.puentesur.dialogue.model.RoomRecord.Recorded;
import org.puentesur.dialogue.service.RecordService.Exported;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** The record of a room on paper, with the hash of the one in JSON, which is complete. */
public final class RecordPdf {

  private static final float SPACE = 8;

  private final Language language;
  private final Font title = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
  private final Font head = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 9);
  private final Font text = FontFactory.getFont(FontFactory.HELVETICA, 10);
  private final Font small = FontFactory.getFont(FontFactory.HELVETICA, 8);

  private RecordPdf(Language language) {
    this.language = language;
  }

  /** The bytes of the paper, its own words in a language. */
  public static byte[] of(Exported exported, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document paper = new Document(PageSize.A4, 56, 56, 56, 56);
    PdfWriter.getInstance(paper, out);
    paper.open();
    new RecordPdf(language).write(exported, paper);
    paper.close();
    return out.toByteArray();
  }

  private void write(Exported exported, Document paper) {
    RoomRecord room = exported.content();
    String name =
        room.titles().getOrDefault(language.tag(), room.titles().values().iterator().next());
    paper.addTitle(name);
    paper.add(new Paragraph(name, title));
    paper.add(
        new Paragraph(Messages.of(language, "record.number", room.id(), room.lastNumber()), small));
    paper.add(new Paragraph(Messages.of(language, "record.hash", exported.sha256()), small));
    room.messages().forEach(message -> write(message, paper));
  }

  private void write(Recorded recorded, Document paper) {
    Line line = recorded.message();
    String who =
        Stream.of(line.authorName(), line.institution(), line.country())
            .filter(each -> each != null)
            .collect(Collectors.joining(" · "));
    Paragraph above =
        new Paragraph(line.number() + " · " + who + " · " + time(line.sentAt()), head);
    above.setSpacingBefore(SPACE);
    paper.add(above);
    if (line.retractedAt() != null) {
      paper.add(
          new Paragraph(
              Messages.of(
                  language, "record.retracted", line.retractedBy(), time(line.retractedAt())),
              small));
      return;
    }
    paper.add(new Paragraph(line.text(), text));
    line.files().forEach(file -> paper.add(new Paragraph("[" + file.name() + "]", small)));
    recorded
        .earlier()
        .forEach(
            before ->
                paper.add(
                    new Paragraph(
                        Messages.of(language, "record.earlier", time(before.until()))
                            + " "
                            + before.text(),
                        small)));
  }

  private String time(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(language.locale())
            .format(moment.atOffset(ZoneOffset.UTC))
        + " UTC";
  }
}

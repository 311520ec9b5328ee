package org.puentesur.dialogue.service;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.FontFactory;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puentesur.dialogue.model.Line;
import org.puentesur.dialogue.model.RoomRecord;
import org.puentesur.dialogue.model.RoomRecord.Earlier;
import org.puentesur.dialogue.model.RoomRecord.Recorded;
import org.puentesur.dialogue.service.RecordService.Exported;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;

/** The record of a room on paper, with the hash of the one in JSON, which is complete. */
public final class RecordPdf {

  private static final float SPACE = 8;

  private final Language language;
  private final PaperText title = text(FontFactory.HELVETICA_BOLD, 16);
  private final PaperText head = text(FontFactory.HELVETICA_BOLD, 9);
  private final PaperText said = text(FontFactory.HELVETICA, 10);
  private final PaperText small = text(FontFactory.HELVETICA, 8);
  private final Map<UUID, Long> numbers = new HashMap<>();

  private RecordPdf(Language language) {
    this.language = language;
  }

  private static PaperText text(String font, float size) {
    return new PaperText(FontFactory.getFont(font, size));
  }

  /** The bytes of the paper, its own words in a language. */
  public static byte[] of(Exported exported, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document paper = new Document(PageSize.A4, 56, 56, 56, 56);
    PdfWriter.getInstance(paper, out);
    new RecordPdf(language).write(exported, paper);
    paper.close();
    return out.toByteArray();
  }

  private void write(Exported exported, Document paper) {
    RoomRecord room = exported.content();
    String name =
        room.titles().getOrDefault(language.tag(), room.titles().values().iterator().next());
    paper.addTitle(name);
    paper.setFooter(footer());
    paper.open();
    add(paper, small, Messages.of(language, "record.title"));
    add(paper, title, name);
    add(
        paper,
        small,
        Messages.of(language, "record.number", room.id(), Long.toString(room.lastNumber())));
    add(paper, small, Messages.of(language, "record.hash", exported.sha256()));
    room.messages().forEach(each -> numbers.put(each.message().id(), each.message().number()));
    room.messages().forEach(message -> write(message, paper));
  }

  private HeaderFooter footer() {
    HeaderFooter footer =
        new HeaderFooter(small.of(Messages.of(language, "record.page") + " "), true);
    footer.setAlignment(Element.ALIGN_RIGHT);
    footer.setBorder(Rectangle.NO_BORDER);
    return footer;
  }

  private static void add(Document paper, PaperText kind, String text) {
    paper.add(new Paragraph(kind.of(text)));
  }

  private void write(Recorded recorded, Document paper) {
    Line line = recorded.message();
    String who =
        Stream.of(
                line.authorName(),
                line.institution(),
                line.country(),
                time(line.sentAt()),
                line.pinned() ? Messages.of(language, "record.pinned") : null)
            .filter(each -> each != null)
            .collect(Collectors.joining(" · "));
    Paragraph above = new Paragraph(head.of(line.number() + " · " + who));
    above.setSpacingBefore(SPACE);
    paper.add(above);
    if (line.retractedAt() != null) {
      add(
          paper,
          small,
          Messages.of(language, "record.retracted", line.retractedBy(), time(line.retractedAt())));
      return;
    }
    answered(line, paper);
    add(paper, said, line.text());
    if (!line.files().isEmpty()) {
      String files =
          line.files().stream().map(Line.Attached::name).collect(Collectors.joining(", "));
      add(paper, small, Messages.of(language, "record.files", files));
    }
    for (Earlier before : recorded.earlier()) {
      String until = Messages.of(language, "record.earlier", time(before.until()));
      add(paper, small, until + " " + before.text());
    }
  }

  // numbers, which the text around them would write with separators, go in as text
  private void answered(Line line, Document paper) {
    if (line.replyTo() != null && numbers.containsKey(line.replyTo())) {
      String first = Long.toString(numbers.get(line.replyTo()));
      add(paper, small, Messages.of(language, "record.reply", first));
    }
    if (line.quote() != null && line.quote().text() != null) {
      add(
          paper,
          small,
          Messages.of(language, "record.quote", line.quote().authorName(), line.quote().text()));
    }
  }

  private String time(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(language.locale())
            .format(moment.atOffset(ZoneOffset.UTC))
        + " UTC";
  }
}

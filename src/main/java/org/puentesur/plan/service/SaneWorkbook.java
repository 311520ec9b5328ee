package org.puentesur.plan.service;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Lets a spreadsheet through to its reader only in a sane size. A few kilobytes may inflate to
 * gigabytes; a cell that says that it stands far to the right, or that it holds a figure of a
 * million digits, costs the reader all memory or minutes. What the reader gets is packed anew from
 * what was looked at here, so that the two cannot see different files.
 */
final class SaneWorkbook {

  private static final int MOST_BYTES = 32 << 20;
  private static final int MOST_PARTS = 200;
  private static final int MOST_CELLS = 1 << 14;
  private static final int LONGEST_FIGURE = 400;
  private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

  // the reader's own parser, which reads every part just as the reader will
  private static final XMLInputFactory XML = factory();

  private int cells;
  private boolean figure;
  private int length;

  private SaneWorkbook() {}

  /** The same spreadsheet; refuses one that is none, or no sane one. */
  static InputStream of(InputStream in) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (ZipFile from = zip(in.readNBytes(MOST_BYTES));
        ZipOutputStream to = new ZipOutputStream(kept)) {
      to.setLevel(Deflater.BEST_SPEED);
      int left = MOST_BYTES;
      int parts = 0;
      for (ZipArchiveEntry each : Collections.list(from.getEntries())) {
        byte[] part = inflated(from, each, left);
        left -= part.length;
        parts++;
        if (parts > MOST_PARTS) {
          throw new IOException("too many parts");
        }
        new SaneWorkbook().look(part);
        to.putNextEntry(new ZipEntry(each.getName()));
        to.write(part);
      }
    }
    return new ByteArrayInputStream(kept.toByteArray());
  }

  // by its table of contents, as the reader does
  private static ZipFile zip(byte[] file) throws IOException {
    return ZipFile.builder().setByteArray(file).get();
  }

  private static byte[] inflated(ZipFile from, ZipArchiveEntry entry, int most) throws IOException {
    try (InputStream content = from.getInputStream(entry)) {
      byte[] part = content.readNBytes(most + 1);
      if (part.length > most) {
        throw new IOException("too large when inflated");
      }
      return part;
    }
  }

  private void look(byte[] part) throws IOException {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        look(xml, xml.next());
      }
    } catch (XMLStreamException none) {
      // a picture, or broken: the reader comes no further in it than this has come
      return;
    }
  }

  private void look(XMLStreamReader xml, int event) throws IOException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      begin(xml);
    } else if (figure && xml.hasText()) {
      length += xml.getTextLength();
      if (length > LONGEST_FIGURE) {
        throw new IOException("no figure");
      }
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
      figure = false;
    }
  }

  private void begin(XMLStreamReader xml) throws IOException {
    if (xml.getLocalName().equals("row")) {
      cells = 0;
    } else if (xml.getLocalName().equals("c")) {
      cells++;
      String place = xml.getAttributeValue(null, "r");
      if (cells > MOST_CELLS || place != null && !PLACE.matcher(place).matches()) {
        throw new IOException("no place for a cell: " + place);
      }
      String type = xml.getAttributeValue(null, "t");
      figure = type == null || type.equals("n");
      length = 0;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}

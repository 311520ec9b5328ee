package org.puentesur.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.puentesur.document.model.Audience;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.Heading;
import org.puentesur.document.service.DocumentFiles.Upload;
import org.puentesur.document.service.SignedInput;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.web.Forms;

/** What somebody has filled into the forms of documents. */
record DocumentForm(HttpServletRequest request) {

  Heading heading() {
    String other = text("other");
    return new Heading(
        constant(DocumentKind.values(), "kind"),
        text("title"),
        other == null ? text("language") : other,
        constant(Audience.values(), "audience"));
  }

  /** The file, null where none was chosen. */
  Upload upload() throws IOException {
    Part part = Forms.file(request, "file").filter(each -> each.getSize() > 0).orElse(null);
    return part == null ? null : new Upload(part.getSubmittedFileName(), part.getInputStream());
  }

  SignedInput signed() {
    return new SignedInput(text("signed"), day("signedOn"), text("signedBy"));
  }

  int revision() {
    return Integer.parseInt(request.getParameter("revision"));
  }

  /** Null where nothing was typed. */
  String text(String name) {
    String text = request.getParameter(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private LocalDate day(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException none) {
      throw new RuleBroken(name, "date");
    }
  }

  private <E extends Enum<E>> E constant(E[] all, String name) {
    return Arrays.stream(all)
        .filter(each -> each.name().equals(request.getParameter(name)))
        .findFirst()
        .orElse(null);
  }
}

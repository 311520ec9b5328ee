package org.puentesur.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puentesur.account.service.EventLog;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.service.DocumentGate.Opened;
import org.puentesur.journal.model.Event;
import org.puentesur.journal.model.Subject;

/**
 * Tells the event log what happens to documents. The log shows the events of an object to whoever
 * reads that object, so that these stand under the document, never under its cooperation, whose
 * history has readers whom the document has not; and they name no title, which the auditor of the
 * whole log would read.
 */
@ApplicationScoped
class DocumentLog {

  @Inject EventLog events;

  void tell(String what, Opened opened, Map<String, String> data) {
    CooperationDocument document = opened.document();
    Map<String, String> all = new HashMap<>(data);
    all.put("code", opened.cooperation().code());
    events.tell(
        "document." + what,
        new Subject("DOCUMENT", document.id(), document.owner(), document.ownerCountry()),
        all);
  }

  /** What has happened to one, latest first. */
  List<Event> of(CooperationDocument document) {
    return events.of(document.id());
  }
}

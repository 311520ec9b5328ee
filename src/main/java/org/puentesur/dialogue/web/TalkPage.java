package org.puentesur.dialogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.account.web.Menu;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.service.RoomService;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.subject.Subject;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** Says the first word to the owner of something published; leads to the room once there is one. */
@Named
@RequestScoped
public class TalkPage {

  @Inject RoomService rooms;
  @Inject DirectoryService directory;
  @Inject CurrentCaller current;
  @Inject Menu menu;
  @Inject Reader reader;
  @Inject Problems problems;

  private Subject subject;

  public void load() {
    if (!menu.isSignedIn()) {
      problems.go("/sign-in");
      return;
    }
    try {
      subject = rooms.subject(RecordId.ofRequest());
    } catch (NotFound gone) {
      problems.notFound();
      return;
    }
    if (!menu.isEditor() || subject.owner().equals(current.get().institution())) {
      problems.notFound();
      return;
    }
    rooms.talkedIn(subject).map(Room::id).ifPresent(id -> problems.go("/rooms/" + id));
  }

  public Subject getSubject() {
    return subject;
  }

  /** The institution that is spoken to. */
  public String getOwner() {
    return directory.institution(subject.owner()).names().in(reader.getLanguage());
  }

  public UUID getClient() {
    return UUID.randomUUID();
  }
}

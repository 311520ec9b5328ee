package org.puentesur.dialogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.dialogue.model.Room;
import org.puentesur.dialogue.service.RoomService;
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.service.DirectoryService;

/** How rooms are called for this reader, and how many wait to be read. */
@Named("roomNames")
@RequestScoped
public class RoomNames {

  @Inject DirectoryService directory;
  @Inject RoomService rooms;
  @Inject CurrentCaller current;

  private Map<UUID, Institution> institutions;
  private Long unread;

  /** The other institutions of a room, by acronym and country; all of them for a third person. */
  public String with(Room room) {
    return room.parties().stream()
        .filter(party -> !party.equals(current.get().institution()))
        .filter(known()::containsKey)
        .map(this::institution)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String institution(UUID id) {
    Institution institution = known().get(id);
    return institution.acronym() + " (" + institution.country() + ")";
  }

  // all at once: a list names many
  private Map<UUID, Institution> known() {
    if (institutions == null) {
      institutions =
          directory.institutions().stream()
              .collect(Collectors.toMap(Institution::id, institution -> institution));
    }
    return institutions;
  }

  /** How many rooms have something unread. */
  public long getUnread() {
    if (unread == null) {
      unread = rooms.unread();
    }
    return unread;
  }
}

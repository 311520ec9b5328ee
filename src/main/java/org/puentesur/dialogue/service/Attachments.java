package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.puentesur.dialogue.model.Draft;
import org.puentesur.dialogue.model.Message;
import org.puentesur.platform.file.FileOwner;
import org.puentesur.platform.file.Files;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;

/** The files of messages: for who reads the room, as long as the message stands. */
@ApplicationScoped
public class Attachments implements FileOwner {

  /** What such files are kept under. */
  public static final String TYPE = "MESSAGE";

  private static final int MOST = 5;

  @Inject RoomGate gate;
  @Inject RoomMessages messages;
  @Inject Files files;

  /** A file that comes with a message. */
  public record Upload(String name, InputStream content) {}

  void add(Message message, Upload... uploads) {
    if (uploads == null || uploads.length == 0) {
      return;
    }
    if (uploads.length > MOST) {
      throw new RuleBroken("file", "message.files");
    }
    try {
      for (Upload upload : uploads) {
        files.add(TYPE, message.id(), Draft.seen(upload.name()), upload.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void requireRead(UUID record) {
    Message message = messages.find(record).orElseThrow(() -> new NotFound("message " + record));
    gate.read(message.room());
    if (message.retracted()) {
      throw new NotFound("message " + record);
    }
  }

  /** Refuses: what was sent with a message is taken back with it. */
  @Override
  public void requireWrite(UUID record) {
    requireRead(record);
    throw new RuleBroken("file", "message.files.kept");
  }

  @Override
  public String address(UUID record) {
    requireRead(record);
    return "/rooms/" + messages.find(record).orElseThrow().room();
  }
}

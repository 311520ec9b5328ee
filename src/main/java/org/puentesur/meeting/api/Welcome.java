package org.puentesur.meeting.api;

import org.puentesur.meeting.service.CallService.Pass;
import org.puentesur.platform.text.RecordJson;

/** What a line is told first: who it is, who is there, and by which servers browsers meet. */
final class Welcome {

  private Welcome() {}

  static String json(Pass pass) {
    return "{\"type\":\"welcome\",\"you\":\""
        + pass.line().id()
        + "\",\"peers\":["
        + String.join(",", pass.others())
        + "],\"ice\":"
        + RecordJson.write(pass.ice())
        + "}";
  }
}

package org.puentesur.document.api;

import jakarta.ws.rs.QueryParam;
import org.puentesur.document.service.SignedInput;
import org.puentesur.platform.api.Constants;

/** What the address of a file that comes for a document says of the file. */
public class FileInput {

  @QueryParam("name")
  String name;

  @QueryParam("note")
  String note;

  @QueryParam("signed")
  String signed;

  @QueryParam("signedOn")
  String signedOn;

  @QueryParam("signedBy")
  String signedBy;

  SignedInput signed() {
    return new SignedInput(signed, Constants.day("signedOn", signedOn), signedBy);
  }
}

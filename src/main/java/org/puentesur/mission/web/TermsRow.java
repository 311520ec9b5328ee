package org.puentesur.mission.web;

import java.io.Serializable;
import org.puentesur.mission.model.TermsPart;

/** A part of the terms of reference as the browser sends it. */
public class TermsRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TermsPart part;
  private String text;

  TermsRow(TermsPart part, String text) {
    this.part = part;
    this.text = text;
  }

  public TermsPart getPart() {
    return part;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

package org.puentesur.exchange.model;

/** The text of an offer or a demand in another language than the author's. */
public record Translation(String title, String summary, String description, Origin origin) {

  public Translation {
    title = Content.clean(title);
    summary = Content.clean(summary);
    description = Content.clean(description);
  }

  /** Whether it says anything. */
  public boolean empty() {
    return title.isEmpty() && summary.isEmpty() && description.isEmpty();
  }
}

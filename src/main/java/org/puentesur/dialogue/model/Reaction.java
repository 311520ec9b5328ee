package org.puentesur.dialogue.model;

/** The few reactions that a message may get. */
public enum Reaction {
  AGREE("👍"),
  THANKS("🙏"),
  IDEA("💡"),
  QUESTION("❓"),
  DONE("✅");

  private final String sign;

  Reaction(String sign) {
    this.sign = sign;
  }

  /** The character that stands for it. */
  public String sign() {
    return sign;
  }
}

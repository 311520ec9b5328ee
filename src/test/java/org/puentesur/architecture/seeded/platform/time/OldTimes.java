package org.puentesur.architecture.seeded.platform.time;

import java.util.Date;

/** Time of before Java 8, told to the console, and every failure passed over. */
public class OldTimes {
  public void tell() {
    try {
      System.out.println(new Date());
    } catch (RuntimeException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.puentesur.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** What the person who started the platform reads; the server's own last words are kept from it. */
final class Console {

  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  private static volatile boolean closing;

  private Console() {}

  /** Stands between the console and all that libraries print, from now on. */
  static void take() {
    System.setOut(new PrintStream(new Ending(OUT), true));
    System.setErr(new PrintStream(new Ending(ERR), true));
  }

  static void say(String line) {
    OUT.println(line);
  }

  /** Tells that a step is done, and how long it took. */
  static void done(String step, long began, String remark) {
    double seconds = (System.nanoTime() - began) / 1e9;
    say(String.format(Locale.ROOT, "%-17s %5.1f s   %s", step, seconds, remark).stripTrailing());
  }

  static void complain(String sentence) {
    ERR.println(sentence);
  }

  /** From now on only {@link #say} is heard. */
  static void close() {
    closing = true;
  }

  /** Passes on until the console closes. */
  private static final class Ending extends OutputStream {

    private final PrintStream to;

    private Ending(PrintStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) {
      if (!closing) {
        to.write(one);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (!closing) {
        to.write(bytes, from, length);
      }
    }

    @Override
    public void flush() {
      to.flush();
    }
  }
}

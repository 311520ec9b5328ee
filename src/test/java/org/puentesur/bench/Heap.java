package org.puentesur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puentesur.journey.Platform;

/** What lives in the memory of a running platform, once what is dead has been taken away. */
final class Heap {

  private static final Pattern USED = Pattern.compile("heap.* used (\\d+)K");

  private final Platform platform;

  Heap(Platform platform) {
    this.platform = platform;
  }

  /** Bytes. */
  long used() throws IOException, InterruptedException {
    ask("GC.run");
    String told = ask("GC.heap_info");
    Matcher used = USED.matcher(told);
    if (!used.find()) {
      throw new IllegalStateException(told);
    }
    return Long.parseLong(used.group(1)) * 1024;
  }

  private String ask(String command) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asking =
        new ProcessBuilder(jcmd, Long.toString(platform.process()), command)
            .redirectErrorStream(true)
            .start();
    String said = new String(asking.getInputStream().readAllBytes());
    asking.waitFor();
    return said;
  }
}

package org.puentesur.translation.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The programs of one direction, kept running: a text goes in, a zero byte, its translation out.
 */
final class ApertiumPipeline implements AutoCloseable {

  private final List<Process> programs;
  private final OutputStream in;
  private final InputStream out;

  ApertiumPipeline(ApertiumMode mode) {
    try {
      programs = ProcessBuilder.startPipeline(mode.commands().stream().map(this::program).toList());
    } catch (IOException e) {
      throw new TranslationFailed("Apertium does not start", e);
    }
    in = programs.get(0).getOutputStream();
    out = programs.get(programs.size() - 1).getInputStream();
  }

  private ProcessBuilder program(List<String> command) {
    ProcessBuilder program = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    program.environment().put("LC_ALL", "C.UTF-8");
    return program;
  }

  /** One line of plain text. */
  String translate(String line) throws IOException {
    in.write(ApertiumText.written(line).getBytes(StandardCharsets.UTF_8));
    in.write(0);
    in.flush();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int next = out.read(); next != 0; next = out.read()) {
      if (next < 0) {
        throw new IOException("Apertium has ended");
      }
      answer.write(next);
    }
    return ApertiumText.read(answer.toString(StandardCharsets.UTF_8));
  }

  /** Ends every program at once, whoever waits for one. */
  @Override
  public void close() {
    programs.forEach(Process::destroyForcibly);
  }

  boolean alive() {
    return programs.stream().allMatch(Process::isAlive);
  }

  /** The programs' numbers in the system. */
  List<Long> ids() {
    return programs.stream().map(Process::pid).toList();
  }
}

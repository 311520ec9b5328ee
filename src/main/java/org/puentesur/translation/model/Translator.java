package org.puentesur.translation.model;

import java.util.List;
import java.util.Set;

/** A machine that translates plain text, and says what it can. */
public interface Translator extends AutoCloseable {

  /** Its name and what distinguishes its releases, as a kept translation is marked. */
  String engine();

  /** The host that texts are sent to; empty where they stay on this machine. */
  String host();

  /**
   * What it translates without a language between, found out anew.
   *
   * @throws TranslationFailed where it does not answer
   */
  Set<Pair> pairs();

  /**
   * The texts in their order, within the time that it was given for all of them together.
   *
   * @throws TranslationFailed where it does not answer, or not in time
   */
  List<String> translate(List<String> texts, Pair pair);

  @Override
  void close();
}

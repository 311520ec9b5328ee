package org.puentesur.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.translation.model.Apertium;
import org.puentesur.translation.model.ApertiumService;
import org.puentesur.translation.model.Confidentiality;
import org.puentesur.translation.model.LibreTranslate;
import org.puentesur.translation.model.Translator;

/** Which machine translates, where it is, and what may be sent to it. */
@ApplicationScoped
public class TranslationSettings {

  @Inject
  @ConfigProperty(name = "translation.engine", defaultValue = "apertium")
  String engine;

  @Inject
  @ConfigProperty(name = "translation.address")
  Optional<String> address;

  @Inject
  @ConfigProperty(name = "translation.key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "translation.seconds", defaultValue = "5")
  int seconds;

  @Inject
  @ConfigProperty(name = "translation.confidential")
  Optional<String> confidential;

  /** The machine, empty where the host wants none. */
  Optional<Translator> translator(ScheduledExecutorService timer) {
    Duration patience = Duration.ofSeconds(seconds);
    return switch (engine) {
      case "none" -> Optional.empty();
      case "apertium" ->
          Optional.of(
              new Apertium(Path.of(address.orElse("/usr/share/apertium")), patience, timer));
      case "apy" -> Optional.of(new ApertiumService(service(), patience, timer));
      case "libretranslate" ->
          Optional.of(new LibreTranslate(service(), key.orElse(""), patience, timer));
      default ->
          throw new IllegalStateException(
              "TRANSLATION_ENGINE is none of: apertium, apy, libretranslate, none");
    };
  }

  private URI service() {
    URI uri = URI.create(address.orElse(""));
    if (uri.getHost() == null) {
      throw new IllegalStateException("TRANSLATION_ADDRESS is no address of a service");
    }
    return uri;
  }

  /** The service that the host has named for confidential texts too. */
  public Optional<String> namedForConfidential() {
    return confidential;
  }

  /** Whether a text may go to a machine: out of the house only if it is public or so allowed. */
  boolean allows(Translator translator, Confidentiality confidentiality) {
    return switch (confidentiality) {
      case PUBLIC -> true;
      case CONFIDENTIAL ->
          translator.host().isEmpty()
              || confidential.filter(translator.host()::equalsIgnoreCase).isPresent();
    };
  }
}

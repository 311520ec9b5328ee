package org.puentesur.plan.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.util.Optional;
import org.puentesur.plan.model.CanonicalJson;
import org.puentesur.plan.model.VersionState;
import org.puentesur.platform.persistence.Json;

/** Tells anybody who holds a version's document of which version it is, and nothing else. */
@Stateless
public class PlanVerificationService {

  @Inject Plans plans;

  /** Which version a document is. */
  public record Verified(String code, int number, VersionState state, String hash) {}

  /** The version whose canonical form the document has, byte for byte; blanks do not matter. */
  @PermitAll
  public Optional<Verified> verify(String document) {
    try {
      String hash = CanonicalJson.hash(CanonicalJson.write(Json.read(document)));
      return plans
          .ofHash(hash)
          .map(
              found ->
                  new Verified(
                      found.plan().code(),
                      found.version().number(),
                      found.version().state(),
                      hash));
    } catch (JsonbException | JsonException | IllegalArgumentException otherwise) {
      return Optional.empty();
    }
  }
}

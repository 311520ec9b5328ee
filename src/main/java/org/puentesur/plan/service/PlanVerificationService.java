package org.puentesur.plan.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.puentesur.plan.model.CanonicalJson;
import org.puentesur.plan.model.VersionState;
import org.puentesur.platform.persistence.Json;
import org.puentesur.platform.text.JsonShape;

/** Tells anybody who holds a version's document of which version it is, and nothing else. */
@Stateless
public class PlanVerificationService {

  private static final int DEEPEST = 16;
  private static final int LONGEST_FIGURE = 40;

  @Inject Plans plans;

  /** Which version a document is. */
  public record Verified(String code, int number, VersionState state, String hash) {}

  /** The version whose canonical form the document has, byte for byte; blanks do not matter. */
  @PermitAll
  public Optional<Verified> verify(String document) {
    if (!likeOurs(document)) {
      return Optional.empty();
    }
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

  // nobody has to have signed in: what no document of ours is costs nothing to turn away
  private static boolean likeOurs(String document) {
    JsonShape shape = JsonShape.of(document.getBytes(StandardCharsets.UTF_8));
    return document.strip().startsWith("{")
        && shape.depth() <= DEEPEST
        && shape.longestFigure() <= LONGEST_FIGURE;
  }
}

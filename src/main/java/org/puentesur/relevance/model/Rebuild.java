package org.puentesur.relevance.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.apache.lucene.document.Document;

/** A generation that is being built, and what changed meanwhile and is newer than its source. */
final class Rebuild {

  private final Generation generation;
  private final Lock sharing;
  private final Set<UUID> touched = ConcurrentHashMap.newKeySet();

  Rebuild(Generation generation, Lock sharing) {
    this.generation = generation;
    this.sharing = sharing;
  }

  Generation generation() {
    return generation;
  }

  /** Notes what the live index took in or forgot since, which the source does not overwrite. */
  void touch(Collection<UUID> ids) {
    touched.addAll(ids);
  }

  void put(Collection<RelevantText> texts) {
    Map<UUID, List<Document>> rendered = generation.render(texts);
    Io.locked(
        sharing,
        () -> {
          rendered.keySet().removeAll(touched);
          generation.put(rendered);
        });
  }
}

package org.puentesur.platform.file;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Removes from the folder what no row names: what a rollback left, and what was taken away. */
@Singleton
@DependsOn("Migration")
public class FileSweep {

  // far longer than any upload's transaction may last
  private static final Duration GRACE = Duration.ofHours(1);
  private static final int BATCH = 500;

  @Inject Files files;
  @Inject Clock clock;

  /** Sweeps once an hour; harmless on several nodes at once. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  @PermitAll
  public void sweep() {
    files.folder().ifPresent(this::sweep);
  }

  private void sweep(FolderContents folder) {
    try {
      List<UUID> kept = folder.olderThan(clock.instant().minus(GRACE));
      for (int from = 0; from < kept.size(); from += BATCH) {
        List<UUID> some = kept.subList(from, Math.min(from + BATCH, kept.size()));
        Set<UUID> named = files.among(some);
        for (UUID id : some) {
          if (!named.contains(id)) {
            folder.remove(id);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

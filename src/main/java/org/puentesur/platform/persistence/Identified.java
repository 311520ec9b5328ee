package org.puentesur.platform.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity known by a time-ordered UUID (version 7, RFC 9562) and guarded by a version. */
@MappedSuperclass
public abstract class Identified {

  @Id private UUID id = UuidCreator.getTimeOrderedEpoch();
  @Version private int version;

  /** The identifier, set from the first moment. */
  public UUID id() {
    return id;
  }

  /** The version that an editor started from; a change made from an older one is refused. */
  public int version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Identified that && getClass() == that.getClass() && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

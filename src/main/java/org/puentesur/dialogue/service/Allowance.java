package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.platform.problem.TooMany;

/**
 * How many messages one sender may send to all rooms together in a minute: so many at once, and as
 * they grow again, the next. One row a sender tells when the allowance will be whole again, by the
 * database's clock, so that it holds whichever node is asked; what is rolled back costs nothing.
 */
@ApplicationScoped
public class Allowance {

  private static final double MINUTE = 60;

  @PersistenceContext EntityManager em;

  @Inject
  @ConfigProperty(name = "messages.minute")
  int aMinute;

  /** Takes one message from a sender's allowance; refuses where there is none left. */
  public void take(UUID sender) {
    int taken =
        em.createNativeQuery(
                """
                insert into message_allowance as a
                values (cast(?1 as uuid), clock_timestamp() + make_interval(secs => ?2))
                on conflict (sender_id) do update
                set whole_at = greatest(a.whole_at, clock_timestamp()) + make_interval(secs => ?2)
                where a.whole_at < clock_timestamp() + make_interval(secs => ?3)
                """)
            .setParameter(1, sender.toString())
            .setParameter(2, MINUTE / aMinute)
            .setParameter(3, MINUTE - MINUTE / aMinute)
            .executeUpdate();
    if (taken == 0) {
      throw new TooMany("message.many", untilNext(sender));
    }
  }

  private Duration untilNext(UUID sender) {
    Number seconds =
        (Number)
            em.createNativeQuery(
                    """
                    select extract(epoch from whole_at - clock_timestamp())
                    from message_allowance where sender_id = cast(?1 as uuid)
                    """)
                .setParameter(1, sender.toString())
                .getSingleResult();
    double left = seconds.doubleValue() - MINUTE + MINUTE / aMinute;
    return Duration.ofMillis((long) Math.ceil(left * 1_000));
  }
}

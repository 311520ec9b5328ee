package org.puentesur.dialogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.puentesur.account.model.Caller;
import org.puentesur.platform.text.RecordJson;

/** News that nobody misses who is not there: told to whoever follows the room on any node. */
@ApplicationScoped
@Transactional
public class Passing {

  @PersistenceContext EntityManager em;

  /**
   * Such news.
   *
   * @param type {@code typing}, {@code here}, {@code seen} or {@code translated}
   */
  public record News(String type, UUID person, String name, long number) {}

  /** Somebody has read up to a number. */
  public void seen(UUID room, Caller person, long number) {
    tell(room, new News("seen", person.accountId(), person.name(), number));
  }

  /** Somebody has translated the message of a number. */
  public void translated(UUID room, Caller person, long number) {
    tell(room, new News("translated", person.accountId(), person.name(), number));
  }

  /** Somebody is writing. */
  public void typing(UUID room, Caller person) {
    tell(room, new News("typing", person.accountId(), person.name(), 0));
  }

  /** Somebody is here. */
  public void here(UUID room, Caller person) {
    tell(room, new News("here", person.accountId(), person.name(), 0));
  }

  private void tell(UUID room, News news) {
    em.createNativeQuery("select cast(pg_notify('puentesur_passing', ?1) as text)")
        .setParameter(1, room + " " + RecordJson.write(news))
        .getSingleResult();
  }
}

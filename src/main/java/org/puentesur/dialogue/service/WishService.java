package org.puentesur.dialogue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.dialogue.model.MailWish;
import org.puentesur.dialogue.model.Pace;
import org.puentesur.platform.problem.NotFound;

/** When a person wants mails about their rooms. */
@Stateless
public class WishService {

  @Inject MailWishes wishes;
  @Inject CurrentCaller current;

  /** The caller's own wish; not found for a visitor. */
  @PermitAll
  public MailWish get() {
    return wishes.of(own()).wish();
  }

  @PermitAll
  public void set(MailWish wish) {
    wishes.keep(own(), wish);
  }

  /** Ends the mails of whoever the link was sent to, signed in or not. */
  @PermitAll
  public void end(String token) {
    UUID account = wishes.byToken(token).orElseThrow(() -> new NotFound("wish"));
    MailWish before = wishes.of(account).wish();
    wishes.keep(
        account, new MailWish(Pace.NEVER, before.quietFrom(), before.quietTo(), before.zone()));
  }

  private UUID own() {
    if (!current.get().signedIn()) {
      throw new NotFound("own wish");
    }
    return current.get().accountId();
  }
}

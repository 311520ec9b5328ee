package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.puentesur.account.service.CurrentCaller;
import org.puentesur.cooperation.model.Form;
import org.puentesur.platform.web.MessagesBean;

/** What forms of cooperation are called where the reader works. */
@Named("forms")
@RequestScoped
public class FormNames {

  @Inject MessagesBean messages;
  @Inject CurrentCaller current;

  // countries that say trilateral
  @Inject
  @ConfigProperty(name = "cooperation.trilateral", defaultValue = "BRA")
  Set<String> trilateral;

  /** The name of a form. */
  public String name(Form form) {
    return form == Form.TRIANGULAR && !Collections.disjoint(trilateral, current.get().countries())
        ? messages.t("Form.TRILATERAL")
        : messages.e(form);
  }
}

package org.puentesur.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By which server mails leave; without one they stay in the outbox. */
@ApplicationScoped
public class MailSettings {

  @Inject
  @ConfigProperty(name = "mail.smtp.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "mail.smtp.port", defaultValue = "587")
  int port;

  @Inject
  @ConfigProperty(name = "mail.smtp.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "mail.smtp.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "mail.smtp.from", defaultValue = "puentesur@localhost")
  String from;

  @Inject
  @ConfigProperty(name = "mail.smtp.starttls", defaultValue = "true")
  boolean starttls;

  public boolean configured() {
    return host.isPresent();
  }

  public String from() {
    return from;
  }

  public Optional<String> user() {
    return user;
  }

  public Optional<String> password() {
    return password;
  }

  /** What Jakarta Mail needs to know; no connection waits longer than ten seconds. */
  Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", host.orElseThrow());
    properties.put("mail.smtp.port", Integer.toString(port));
    properties.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
    properties.put("mail.smtp.starttls.enable", Boolean.toString(starttls));
    properties.put("mail.smtp.starttls.required", Boolean.toString(starttls));
    properties.put("mail.smtp.connectiontimeout", "10000");
    properties.put("mail.smtp.timeout", "10000");
    properties.put("mail.smtp.writetimeout", "10000");
    return properties;
  }
}

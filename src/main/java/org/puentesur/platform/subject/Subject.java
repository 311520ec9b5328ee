package org.puentesur.platform.subject;

import java.util.UUID;
import org.puentesur.platform.text.Translations;

/**
 * Something published that people can talk about.
 *
 * @param owner the institution whose it is
 * @param title in each language that it has
 * @param address of its page
 */
public record Subject(UUID id, UUID owner, Translations title, String address) {}

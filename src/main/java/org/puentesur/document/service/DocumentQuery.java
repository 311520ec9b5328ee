package org.puentesur.document.service;

import java.util.UUID;
import org.puentesur.document.model.DocumentKind;

/**
 * Which documents of a cooperation somebody looks for; null leaves open.
 *
 * @param words beginnings of words of the title
 * @param language ISO 639 code
 * @param after the last document of the page before
 */
public record DocumentQuery(DocumentKind kind, String words, String language, UUID after) {}

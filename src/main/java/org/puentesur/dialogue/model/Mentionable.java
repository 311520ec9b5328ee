package org.puentesur.dialogue.model;

/**
 * Somebody to whom a text can speak.
 *
 * @param handle what follows the @
 * @param name of the person, or of the institution in the language asked for
 * @param institution of a person, by acronym and country; null for an institution, and an office’s
 */
public record Mentionable(String handle, String name, String institution) {}

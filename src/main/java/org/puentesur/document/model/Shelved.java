package org.puentesur.document.model;

/** A document with its latest version, as a list shows it. */
public record Shelved(CooperationDocument document, DocumentVersion latest) {}

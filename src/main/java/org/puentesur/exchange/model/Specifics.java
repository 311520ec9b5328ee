package org.puentesur.exchange.model;

/** What only an offer says, or only a demand. */
public sealed interface Specifics permits Capacity, Need {}

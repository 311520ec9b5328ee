package org.puentesur.exchange.service;

/**
 * How much of one kind of thing is offered and demanded.
 *
 * @param code a chapter of the Montevideo Consensus, or a country's ISO 3166-1 alpha-3
 * @param offers published ones
 * @param demands published ones
 */
public record Balance(String code, long offers, long demands) {}

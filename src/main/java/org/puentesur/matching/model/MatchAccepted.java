package org.puentesur.matching.model;

import org.puentesur.exchange.model.Listing;

/** Both sides of a match have agreed; told within the transaction of the last agreement. */
public record MatchAccepted(Match match, Listing demand, Listing offer) {}

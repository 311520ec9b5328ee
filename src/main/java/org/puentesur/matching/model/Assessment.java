package org.puentesur.matching.model;

import java.util.List;
import java.util.Map;

/**
 * How well an offer fits a demand, and why.
 *
 * @param score 0 to 100
 * @param parts the value of each component of which something is known, 0 to 1
 * @param reasons what speaks for it, strongest first
 * @param objections what speaks against it
 */
public record Assessment(
    Profile demand,
    Profile offer,
    int score,
    Map<Component, Double> parts,
    List<Reason> reasons,
    List<Reason> objections) {}

package org.puentesur.relevance.model;

import java.util.OptionalLong;

/**
 * How the index stands, for health and administration.
 *
 * @param documents wordings that can be found
 * @param embedded how many of them have had their turn for a vector
 * @param embeddings whether this machine can compute vectors
 * @param position of the last commit; empty where the index has to be built
 */
public record IndexState(int documents, int embedded, boolean embeddings, OptionalLong position) {}

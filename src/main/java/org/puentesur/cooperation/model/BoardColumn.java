package org.puentesur.cooperation.model;

import java.util.List;

/**
 * A phase on the board.
 *
 * @param count how many stand in it
 * @param cards those that have stood there longest
 */
public record BoardColumn(Phase phase, long count, List<BoardCard> cards) {}

package org.puentesur.cooperation.model;

import java.util.List;

/**
 * How it goes on with a cooperation, for one reader.
 *
 * @param to the next phase, null at the end of the way and off it
 * @param unmet what it still lacks for that
 * @param moves whether the reader may let it go on
 * @param consents whether the reader's party has still to agree
 * @param stops whether the reader may suspend, resume and cancel it
 */
public record Outlook(
    Phase to, List<Unmet> unmet, boolean moves, boolean consents, boolean stops) {}

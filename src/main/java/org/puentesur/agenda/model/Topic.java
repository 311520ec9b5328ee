package org.puentesur.agenda.model;

import org.puentesur.platform.text.Translations;

/**
 * A node of a scheme of the ICPD agenda.
 *
 * @param code such as {@code B}, {@code B.12}, {@code SDG-3.7} or {@code TR-1}
 * @param scheme {@code MONTEVIDEO}, {@code ICPD}, {@code SDG} or {@code RESULTS}
 * @param parent the code above, null at the top
 */
public record Topic(String code, String scheme, String parent, Translations labels) {}

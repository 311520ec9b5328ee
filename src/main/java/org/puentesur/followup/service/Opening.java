package org.puentesur.followup.service;

import java.util.UUID;
import org.puentesur.followup.model.Debt;
import org.puentesur.followup.model.OriginKind;

/**
 * What somebody has another owe.
 *
 * @param owner the institution that owes it
 * @param person one of its accounts, or null
 * @param origin the record that it comes of
 */
public record Opening(Debt debt, UUID owner, UUID person, OriginKind kind, UUID origin) {}

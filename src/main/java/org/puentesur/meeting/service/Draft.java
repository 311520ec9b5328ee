package org.puentesur.meeting.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puentesur.meeting.model.Place;
import org.puentesur.meeting.model.TimeSlot;
import org.puentesur.platform.text.Language;

/**
 * A plan as a person writes it, who knows institutions by their record and people by their address.
 *
 * @param language in which title and agenda are written
 * @param slots one, or several among which the invited choose
 * @param people who stay invited
 * @param emails addresses of accounts that are invited too
 */
public record Draft(
    String title,
    Language language,
    List<String> agenda,
    List<TimeSlot> slots,
    Place place,
    Set<UUID> institutions,
    Set<UUID> people,
    Set<String> emails) {}

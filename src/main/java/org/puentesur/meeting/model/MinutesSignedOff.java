package org.puentesur.meeting.model;

import java.util.List;

/** Every party stands by a meeting's minutes; observed in the transaction of the last signature. */
public record MinutesSignedOff(Meeting meeting, List<Decision> decisions) {}

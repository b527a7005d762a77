package org.jiedai.handoff;

import java.time.Instant;

/** A hand-off in the list. */
public record HandOffRow(
        String messageId,
        String type,
        Desk fromDesk,
        Desk toDesk,
        String orderNo,
        Instant occurredAt,
        String postedBy,
        HandOffState state,
        Instant settledAt,
        String reasonCode,
        String reason) {

    public HandOffKey key() {
        return new HandOffKey(messageId, toDesk);
    }

    /** Whether a person must decide what becomes of it. */
    public boolean stuck() {
        return state == HandOffState.REFUSED || state == HandOffState.BLOCKED;
    }
}

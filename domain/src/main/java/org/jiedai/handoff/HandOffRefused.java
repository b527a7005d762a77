package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** The reply of a desk that cannot take a hand-off, to the desk that sent it. */
public record HandOffRefused(
        UUID messageId,
        String storeCode,
        String orderNo,
        Instant occurredAt,
        String by,
        String refusedMessageId,
        String refusedType,
        String desk,
        String reasonCode,
        String reason)
        implements HandOff {}

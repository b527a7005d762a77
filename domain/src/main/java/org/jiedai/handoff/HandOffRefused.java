package org.jiedai.handoff;

/** The reply of a desk that cannot take a hand-off, to the desk that sent it. */
public record HandOffRefused(
        Cover cover, String refusedMessageId, String refusedType, String desk, String reasonCode, String reason)
        implements HandOff {}

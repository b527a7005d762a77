package org.jiedai.telephone;

import java.time.Instant;
import java.util.UUID;
import org.jiedai.handoff.Absent;
import org.jiedai.handoff.PartnerEvent;

/**
 * A1: what the telephone system tells about a call, {@code config/messages/call-event.v1.schema.json}. Events of a call
 * may come late, doubled and in any order.
 *
 * @param eventId taken once, however often it is delivered
 * @param callId the telephone system's own name of the call, the same in all its events
 * @param phone the caller's number as the telephone system has it; absent if it is withheld
 * @param extension the desk's telephone that rings or was answered
 * @param login who sits there; absent, or nobody we know: whoever our own list of staff says
 */
public record CallEvent(
        UUID eventId,
        String storeCode,
        String callId,
        CallEventKind kind,
        Instant occurredAt,
        @Absent String phone,
        @Absent String extension,
        @Absent String login)
        implements PartnerEvent {
    /** Where the events come in; refused ones lie in {@code <queue>.dlq}. */
    public static final String QUEUE = "jiedai.call.event.evt.v1";

    private static final int LONGEST_CALL_ID = 64;
    private static final int LONGEST_NUMBER = 32;
    private static final int LONGEST_EXTENSION = 16;
    private static final int LONGEST_LOGIN = 20;

    /** @throws IllegalArgumentException if a text is longer than the schema allows, or a call without a name */
    public CallEvent {
        if (callId != null && callId.isBlank()) {
            throw new IllegalArgumentException("callId is empty");
        }
        atMost(LONGEST_CALL_ID, callId);
        atMost(LONGEST_NUMBER, phone);
        atMost(LONGEST_EXTENSION, extension);
        atMost(LONGEST_LOGIN, login);
    }

    /** The same with the person who sits at the desk. */
    public CallEvent at(String desk) {
        return new CallEvent(eventId, storeCode, callId, kind, occurredAt, phone, extension, desk);
    }

    private static void atMost(int length, String text) {
        if (text != null && text.length() > length) {
            throw new IllegalArgumentException("longer than " + length + ": " + text);
        }
    }
}

package org.jiedai.telephone;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;

/**
 * A call that comes in, or came.
 *
 * @param number null as long as it is entered by hand
 * @param callerId what the telephone system shows; null if the number is withheld
 * @param phone the same, if it is a number we can dial
 * @param callBack what came of calling back so far; null if nobody tried
 * @param changedAt when anything happened to it last
 */
public record CallRow(
        RecordNo number,
        CallRecordState state,
        String callerId,
        Phone phone,
        String extension,
        Instant rangAt,
        Instant answeredAt,
        Instant endedAt,
        CallBackOutcome callBack,
        Instant changedAt)
        implements Serializable {

    /**
     * A call that somebody has answered of which the telephone system has not told: it gets its number when it is
     * registered.
     */
    public static CallRow byHand(Phone phone) {
        return new CallRow(null, CallRecordState.ANSWERED, phone.value(), phone, null, null, null, null, null, null);
    }

    /** When it began, as far as is known. */
    public Instant at() {
        return Stream.of(rangAt, answeredAt, endedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(changedAt);
    }
}

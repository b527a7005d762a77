package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.Stamp;

/**
 * The cover slip of a hand-off: which message it is, about what, and whose act caused it.
 *
 * @param messageId taken exactly once by each desk
 * @param orderNo the order it is about; it travels as {@code repairOrderNo} or {@code appointmentNo}
 * @param occurredAt the moment of the act
 * @param by the log-in of the person whose act it was
 */
public record Cover(UUID messageId, String storeCode, String orderNo, Instant occurredAt, String by) {

    /** The cover of what an act on this record causes. */
    public static Cover of(Aggregate record, Stamp by) {
        return of(record.storeCode(), record.subject(), by);
    }

    /** The cover of what an act causes for an order. */
    public static Cover of(String storeCode, String orderNo, Stamp by) {
        return new Cover(UUID.randomUUID(), storeCode, orderNo, by.at(), by.login());
    }
}

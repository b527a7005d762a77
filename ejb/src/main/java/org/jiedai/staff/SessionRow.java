package org.jiedai.staff;

import java.time.Instant;

/** One of a person's own sessions in their list. */
public record SessionRow(long id, String storeCode, Instant beganAt, Instant seenAt, String address, String browser) {

    static SessionRow of(StaffSession session) {
        return new SessionRow(
                session.id(),
                session.storeCode(),
                session.beganAt(),
                session.seenAt(),
                session.address(),
                session.browser());
    }
}

package org.jiedai.staff;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who may not try for a while, for their password or PIN was wrong too often.
 *
 * @param triedAt when it was wrong last
 */
public record LockedOut(String login, String name, String nameEn, Instant triedAt) implements Serializable {

    /** When they may try again by themselves. */
    public Instant until() {
        return WrongTries.opens(triedAt);
    }
}

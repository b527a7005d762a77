package org.jiedai.staff;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who may not try for a while, for their password or PIN was wrong too often.
 *
 * @param until when they may try again by themselves
 */
public record LockedOut(String login, String name, String nameEn, Instant until) implements Serializable {

    /** Who was wrong too often, and when last. */
    public static LockedOut since(String login, String name, String nameEn, Instant lastTry) {
        return new LockedOut(login, name, nameEn, WrongTries.opens(lastTry));
    }
}

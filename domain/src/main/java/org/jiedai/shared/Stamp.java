package org.jiedai.shared;

import java.time.Instant;

/**
 * Who did something, and when: what the date stamp beside a name says on the paper form. Every act takes one, as its
 * last argument.
 *
 * @param actor the person, or a desk's inbox acting for the person that a hand-off names
 * @param at the moment of the act
 */
public record Stamp(Actor actor, Instant at) {

    /** The same in another store: whoever administers it may sit elsewhere. */
    public Stamp in(String storeCode) {
        return new Actor(actor.login(), storeCode, actor.roles()).at(at);
    }

    /** The log-in of who did it. */
    public String login() {
        return actor.login();
    }

    /** The store in which it was done. */
    public String storeCode() {
        return actor.storeCode();
    }
}

package org.jiedai.shared;

import java.util.Set;

/** Something a person or an inbox does to an aggregate; the constants of an aggregate's enum of acts. */
public interface Act {
    String name();

    /** The roles that may do it; the same set decides about the button on the screen. */
    Set<Role> roles();

    /** @throws RuleBroken {@link SharedRule#NOT_YOUR_ROLE} if the actor holds none of the roles */
    default void permit(Actor actor) {
        if (roles().stream().noneMatch(actor::is)) {
            throw SharedRule.NOT_YOUR_ROLE.broken(this);
        }
    }
}

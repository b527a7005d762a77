package org.jiedai.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps how a try ended, also when what it was for is refused and undone, or several are made at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Tries {
    @Inject
    private Stores stores;

    @Inject
    private Clock clock;

    @PermitAll
    public void keep(String login, Secret secret, boolean right) {
        stores.held(login).ifPresent(member -> member.tried(secret, right, clock.instant()));
    }
}

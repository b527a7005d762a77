package org.jiedai.shared;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is set: as far ahead of the real one as the house's clock is at the moment. A page's view keeps it. */
final class SetClock extends Clock implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Clock real;

    SetClock(Clock real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ShopClock.isAhead());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SetClock(real.withZone(zone));
    }
}

package org.jiedai.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Where customers are real the clock is: a server whose clock is set does not start there. */
@Singleton
@Startup
public class ClockGuard {
    /**
     * @throws IllegalStateException if the clock is set outside of the demo profile; the application is not deployed
     *     then
     */
    @PostConstruct
    void refuse() {
        if (ShopClock.ahead().isPresent() && !ShopClock.mayBeSet()) {
            throw new IllegalStateException(
                    "jiedai.clock.ahead sets the clock of a tested installation; it is refused without the demo data");
        }
    }
}

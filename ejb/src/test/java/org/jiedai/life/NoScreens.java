package org.jiedai.life;

import org.jiedai.handoff.Changes;

/** No screen is open in the in-memory dealership, and there is no transaction whose end could be awaited. */
final class NoScreens extends Changes {
    @Override
    public void afterCommit(String storeCode) {
        // Nobody looks.
    }
}

package org.jiedai.handoff;

import java.util.UUID;

/** What a partner's system tells a store: taken once by its id, in any order, and never answered. */
public interface PartnerEvent {
    UUID eventId();

    String storeCode();
}

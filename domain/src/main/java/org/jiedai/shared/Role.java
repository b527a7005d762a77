package org.jiedai.shared;

/** What a person may do in a store. {@link #SYSTEM} is a desk's inbox acting on a hand-off, never a person. */
public enum Role {
    INFORMATION_CLERK,
    SERVICE_ADVISOR,
    WORKSHOP_CONTROLLER,
    TECHNICIAN,
    PARTS_SUPERVISOR,
    STOREKEEPER,
    WASHER,
    CASHIER,
    FOLLOW_UP_AGENT,
    SERVICE_MANAGER,
    GROUP_MANAGER,
    ADMINISTRATOR,
    SYSTEM
}

package org.jiedai.shared;

/** The names of {@link Role} as constants, because annotations take nothing else. */
public final class Roles {
    public static final String INFORMATION_CLERK = "INFORMATION_CLERK";
    public static final String SERVICE_ADVISOR = "SERVICE_ADVISOR";
    public static final String WORKSHOP_CONTROLLER = "WORKSHOP_CONTROLLER";
    public static final String TECHNICIAN = "TECHNICIAN";
    public static final String PARTS_SUPERVISOR = "PARTS_SUPERVISOR";
    public static final String STOREKEEPER = "STOREKEEPER";
    public static final String WASHER = "WASHER";
    public static final String CASHIER = "CASHIER";
    public static final String FOLLOW_UP_AGENT = "FOLLOW_UP_AGENT";
    public static final String SERVICE_MANAGER = "SERVICE_MANAGER";
    public static final String GROUP_MANAGER = "GROUP_MANAGER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}

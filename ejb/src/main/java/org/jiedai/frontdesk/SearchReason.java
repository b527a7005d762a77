package org.jiedai.frontdesk;

/** Why a car was found; what stands first is shown first (U1). */
public enum SearchReason {
    PLATE,
    PHONE,
    VIN,
    APPOINTMENT,
    REPAIR_ORDER,
    PLATE_END,
    PHONE_END,
    VIN_END,
    PLATE_START,
    NAME,
    INITIALS,
    PINYIN
}

package org.jiedai.cashier;

/** How far a settlement has come; that it is paid in part is derived from its payments. */
public enum SettlementState {
    DRAWN_UP,
    SIGNED,
    PAID,
    INVOICED
}

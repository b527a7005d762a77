/**
 * The cash desk at work: settlements come from the front desk, are signed, paid, reversed and invoiced; the day is
 * counted and closed (R22).
 */
package org.jiedai.cashier;

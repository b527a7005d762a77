/** The cash desk: settlements are explained, signed, paid and invoiced; the day is closed (R22). */
package org.jiedai.cashier;

/** The cash desk's pages: the queue at the till, one settlement, the day (R22). */
package org.jiedai.cashier;

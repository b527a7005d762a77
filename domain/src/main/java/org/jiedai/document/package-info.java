/**
 * What the house gives out on paper: register, walkaround, estimate and work ticket, each counted whenever it is
 * printed, and what the customer has signed kept as it was, byte for byte (U24).
 */
package org.jiedai.document;

package org.jiedai.frontdesk;

import java.io.Serializable;
import org.jiedai.appointment.CallRow;

/**
 * Somebody to be called back.
 *
 * @param customerName null if nobody we know has this number
 */
public record MissedCall(CallRow call, String customerName) implements Serializable {}

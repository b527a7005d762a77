package org.jiedai.frontdesk;

import java.io.Serializable;
import org.jiedai.appointment.CallRow;

/**
 * Somebody to be called back.
 *
 * @param times how often he was missed since he last got through
 * @param customerName null if nobody we know has this number
 */
public record MissedCall(CallRow call, int times, String customerName) implements Serializable {}

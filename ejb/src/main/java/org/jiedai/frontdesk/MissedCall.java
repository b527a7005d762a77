package org.jiedai.frontdesk;

import java.io.Serializable;
import org.jiedai.telephone.CallRow;

/**
 * Somebody to be called back.
 *
 * @param times how often they were missed since they last got through
 * @param customerName null if nobody we know has this number
 */
public record MissedCall(CallRow call, int times, String customerName) implements Serializable {}

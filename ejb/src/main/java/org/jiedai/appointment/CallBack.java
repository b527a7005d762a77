package org.jiedai.appointment;

import java.io.Serializable;

/**
 * Somebody to be called back.
 *
 * @param call his latest call that nobody answered
 * @param times how often he was missed since he last got through
 */
public record CallBack(CallRow call, int times) implements Serializable {}

package org.jiedai.telephone;

import java.io.Serializable;

/**
 * Somebody to be called back.
 *
 * @param call their latest call that nobody answered
 * @param times how often they were missed since they last got through
 */
public record CallBack(CallRow call, int times) implements Serializable {}

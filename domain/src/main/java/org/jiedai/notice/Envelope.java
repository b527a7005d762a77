package org.jiedai.notice;

/**
 * A notice made ready: where it goes and what it says.
 *
 * @param title an e-mail's subject
 */
public record Envelope(Channel channel, String address, String title, String text) {}

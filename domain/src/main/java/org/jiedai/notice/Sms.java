package org.jiedai.notice;

import org.jiedai.shared.Phone;

/**
 * A text message.
 *
 * @param id the same for every try of one notice, so that a repeat is recognisable
 * @param storeCode the store that sends it
 */
public record Sms(String id, String storeCode, Phone to, String text) {}

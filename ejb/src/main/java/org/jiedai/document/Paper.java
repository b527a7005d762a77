package org.jiedai.document;

import java.util.Map;

/**
 * A paper to be printed.
 *
 * @param key which, and in which language
 * @param page where its record opens after the log-in, from the application's root: what its QR code says
 * @param signed whether the customer has signed what stands on it: it is kept as it is from the first time on
 * @param facts what its template shows, by name
 */
public record Paper(DocumentKey key, String page, boolean signed, Map<String, Object> facts) {}

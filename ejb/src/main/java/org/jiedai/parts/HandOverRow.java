package org.jiedai.parts;

import java.time.Instant;

/** Two signatures, as the requisition shows them. */
public record HandOverRow(String issuer, String receiver, Instant signedAt, String content) {}

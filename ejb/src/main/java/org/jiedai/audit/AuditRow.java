package org.jiedai.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * An act on the audit's list.
 *
 * @param act the service's verb, or what the house noted
 * @param subject the record; empty if it has no number
 * @param address from where
 */
public record AuditRow(long id, Instant at, String actor, String act, String subject, String address)
        implements Serializable {}

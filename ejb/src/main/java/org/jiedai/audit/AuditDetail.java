package org.jiedai.audit;

import java.io.Serializable;

/**
 * What an act has made of a record.
 *
 * @param field the key of a field's name; empty for a record's state
 * @param was empty for nothing
 * @param why its reason; empty for none
 */
public record AuditDetail(String subject, String field, String was, String became, String why)
        implements Serializable {}

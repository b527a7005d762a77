package org.jiedai.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an act has made of one field of a record. */
@Entity
@Table(name = "audit_change")
public class AuditChange {
    private static final int LONGEST = 400;
    private static final int LONGEST_SUBJECT = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "entry_id")
    private long entryId;

    private String subject;
    private String field;
    private String was;
    private String became;

    protected AuditChange() {}

    /**
     * @param entryId of the act
     * @param field the key of the field's name
     * @param was empty if it said nothing, or the record is new
     * @param became empty if it says nothing, or the record is gone
     */
    public AuditChange(long entryId, String subject, String field, String was, String became) {
        this.entryId = entryId;
        this.subject = kept(subject, LONGEST_SUBJECT);
        this.field = field;
        this.was = kept(was, LONGEST);
        this.became = kept(became, LONGEST);
    }

    private static String kept(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}

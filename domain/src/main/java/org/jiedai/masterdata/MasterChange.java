package org.jiedai.masterdata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jiedai.shared.Stamp;

/** What somebody changed in a record of master data; of a new record there is one line without values. */
@Entity
@Table(name = "master_change")
public class MasterChange {
    private static final int LONGEST = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private MasterSheet sheet;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "record_key")
    private String recordKey;

    @Column(name = "column_key")
    private String column;

    @Column(name = "was")
    private String before;

    @Column(name = "became")
    private String after;

    private String login;
    private Instant at;

    protected MasterChange() {}

    /**
     * @param row of which record
     * @param column the key of the column; empty for a new record
     */
    public MasterChange(SheetRow row, String column, String before, String after, Stamp by) {
        this.sheet = row.sheet();
        this.storeCode = by.storeCode();
        this.recordKey = cut(row.key());
        this.column = column;
        this.before = cut(before);
        this.after = cut(after);
        this.login = by.login();
        this.at = by.at();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    public String column() {
        return column;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public String login() {
        return login;
    }

    public Instant at() {
        return at;
    }
}

package org.jiedai.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jiedai.shared.Stamp;

/** One act of one person. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    private Instant at;
    private String actor;

    @Column(name = "store_code")
    private String storeCode;

    private String act;
    private String subject;
    private String address;

    protected AuditEntry() {}

    /** Its key; none before it is kept. */
    public long id() {
        return id;
    }

    /**
     * @param act the service's verb: {@code RepairOrderService.release}
     * @param subject the number of the record, or empty
     * @param address the network address from which it was done
     */
    public AuditEntry(String act, String subject, String address, Stamp by) {
        this.at = by.at();
        this.actor = by.login();
        this.storeCode = by.storeCode();
        this.act = act;
        this.subject = subject;
        this.address = address;
    }
}

package org.jiedai.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jiedai.shared.Stamp;

/**
 * One paper of one record in one language: how often it was printed, and where it is kept if it bears a signature. A
 * further version of a record is a paper of its own.
 */
@Entity
@Table(name = "document")
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    @SequenceGenerator(name = "jiedai_id", sequenceName = "jiedai_id", allocationSize = 1000)
    private Long id;

    @Version
    private int version;

    @Column(name = "store_code")
    private String storeCode;

    @Embedded
    private DocumentKey key;

    private int prints;

    @Column(name = "kept_as")
    private String keptAs;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "printed_by")
    private String printedBy;

    protected Document() {}

    /** Nobody has printed it yet. */
    public Document(String storeCode, DocumentKey key) {
        this.storeCode = storeCode;
        this.key = key;
    }

    /** It is printed once more; returns how often by now, 1 for the first time. */
    public int print(Stamp by) {
        prints++;
        printedAt = by.at();
        printedBy = by.login();
        return prints;
    }

    /**
     * It bears a signature and stays as it is from now on.
     *
     * @param hash SHA-256 of its bytes, under which they are kept
     * @throws org.jiedai.shared.RuleBroken {@link DocumentRule#KEPT_ALREADY}
     */
    public void keep(String hash, Stamp by) {
        DocumentRule.KEPT_ALREADY.unless(keptAs == null, key.number());
        keptAs = hash;
        keptAt = by.at();
    }

    public String storeCode() {
        return storeCode;
    }

    public DocumentKey key() {
        return key;
    }

    /** How often it was printed. */
    public int prints() {
        return prints;
    }

    /** The hash under which its bytes are kept; null as long as nothing is signed. */
    public String keptAs() {
        return keptAs;
    }
}

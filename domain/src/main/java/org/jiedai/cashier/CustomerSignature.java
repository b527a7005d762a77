package org.jiedai.cashier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The customer's signature and what exactly it covers: the hash of the settlement's content. */
@Embeddable
public class CustomerSignature {
    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String strokes;

    @Column(name = "content_hash")
    private String contentHash;

    protected CustomerSignature() {}

    CustomerSignature(String signedBy, String strokes, Instant signedAt, String contentHash) {
        this.signedBy = signedBy;
        this.strokes = strokes;
        this.signedAt = signedAt;
        this.contentHash = contentHash;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** The lines drawn on the pad. */
    public String strokes() {
        return strokes;
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String contentHash() {
        return contentHash;
    }
}

package org.jiedai.estimate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jiedai.shared.Money;

/** One version as the customer signed it: its content, the content's hash, and the signature (R8). */
@Embeddable
public class SignedVersion {
    @Column(name = "version_no")
    private int versionNo;

    private String content;
    private String hash;
    private Money total;
    private String signature;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected SignedVersion() {}

    SignedVersion(int versionNo, String content, String hash, Money total, String signature, Instant signedAt) {
        this.versionNo = versionNo;
        this.content = content;
        this.hash = hash;
        this.total = total;
        this.signature = signature;
        this.signedAt = signedAt;
    }

    public int versionNo() {
        return versionNo;
    }

    public String hash() {
        return hash;
    }

    public Money total() {
        return total;
    }

    public String signature() {
        return signature;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** Whether the hash still belongs to the content. */
    public boolean intact() {
        return Hash.of(content).equals(hash);
    }
}

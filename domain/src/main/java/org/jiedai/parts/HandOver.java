package org.jiedai.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The two signatures under one handing over of parts: issuer 发料人 and receiver 领料人 (R11). Written once. */
@Embeddable
public class HandOver {
    private String issuer;
    private String receiver;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String content;

    protected HandOver() {}

    HandOver(String issuer, String receiver, Instant signedAt, String content) {
        this.issuer = issuer;
        this.receiver = receiver;
        this.signedAt = signedAt;
        this.content = content;
    }

    public String issuer() {
        return issuer;
    }

    public String receiver() {
        return receiver;
    }
}

package org.jiedai.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jiedai.shared.Phone;

/** A text message to a customer, written in the transaction that caused it. */
@Entity
@Table(name = "notice")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "order_no")
    private String orderNo;

    private Phone phone;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String details;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Notice() {}

    /** @param details the values that the message names: a time, an amount, a link */
    public Notice(String storeCode, String orderNo, Phone phone, NoticeKind kind, String details, Instant writtenAt) {
        this.storeCode = storeCode;
        this.orderNo = orderNo;
        this.phone = phone;
        this.kind = kind;
        this.details = details;
        this.writtenAt = writtenAt;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String orderNo() {
        return orderNo;
    }
}

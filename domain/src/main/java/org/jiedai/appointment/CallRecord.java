package org.jiedai.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.SharedRule;

/** One telephone call: when it rang, when it was answered and by whom (A1), and that the caller was thanked (A5). */
@Entity
@Table(name = "call_record")
public class CallRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    private RecordNo number;

    @Column(name = "store_code")
    private String storeCode;

    private Phone phone;

    @Column(name = "rang_at")
    private Instant rangAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "in_three_rings")
    private boolean inThreeRings;

    @Column(name = "thanked_at")
    private Instant thankedAt;

    @Column(name = "appointment_no")
    private String appointmentNo;

    protected CallRecord() {}

    /** @param threeRings how long three rings last in this store */
    public CallRecord(
            RecordNo number,
            String storeCode,
            Phone phone,
            Instant rangAt,
            Instant answeredAt,
            String answeredBy,
            Duration threeRings) {
        SharedRule.IN_THE_PAST.unless(!answeredAt.isBefore(rangAt), answeredAt);
        this.number = number;
        this.storeCode = storeCode;
        this.phone = phone;
        this.rangAt = rangAt;
        this.answeredAt = answeredAt;
        this.answeredBy = answeredBy;
        this.inThreeRings = Duration.between(rangAt, answeredAt).compareTo(threeRings) <= 0;
    }

    /** The caller was thanked and told that it will be arranged (A5). */
    public void thanked(String bookedAppointmentNo, Instant at) {
        appointmentNo = bookedAppointmentNo;
        thankedAt = at;
    }

    public boolean inThreeRings() {
        return inThreeRings;
    }

    public RecordNo number() {
        return number;
    }

    public Instant thankedAt() {
        return thankedAt;
    }
}

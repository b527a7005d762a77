package org.jiedai.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jiedai.shared.AppointmentNo;

/** That somebody or something is promised for one step of the slot grid; unique, so that nothing is sold twice (A2). */
@Entity
@Table(name = "slot_hold")
public class SlotHold {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    @Enumerated(EnumType.STRING)
    private HeldResource resource;

    private String code;
    private Instant start;

    @Column(name = "appointment_no")
    private AppointmentNo appointmentNo;

    protected SlotHold() {}

    public SlotHold(String storeCode, HeldResource resource, String code, Instant start, AppointmentNo appointmentNo) {
        this.storeCode = storeCode;
        this.resource = resource;
        this.code = code;
        this.start = start;
        this.appointmentNo = appointmentNo;
    }

    /** What is held, as a key: {@code BAY 3 2026-11-24T01:00:00Z}. */
    public String key() {
        return key(resource, code, start);
    }

    private static String key(HeldResource resource, String code, Instant start) {
        return resource + " " + code + " " + start;
    }

    public String code() {
        return code;
    }

    public HeldResource resource() {
        return resource;
    }

    public Instant start() {
        return start;
    }
}

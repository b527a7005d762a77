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

/** That a customer is to be reminded at a moment (A9). A row, so that it survives downtime and fires once. */
@Entity
@Table(name = "reminder")
public class Reminder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "appointment_no")
    private AppointmentNo appointmentNo;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "slot_start")
    private Instant slotStart;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private ReminderOutcome outcome;

    @Column(name = "outcome_at")
    private Instant outcomeAt;

    @Column(name = "outcome_by")
    private String outcomeBy;

    protected Reminder() {}

    /**
     * @param due when it is raised, moved into calling hours
     * @param slotStart the appointment that it reminds of
     */
    public Reminder(String storeCode, AppointmentNo appointmentNo, ReminderKind kind, Instant due, Instant slotStart) {
        this.storeCode = storeCode;
        this.appointmentNo = appointmentNo;
        this.kind = kind;
        this.dueAt = due;
        this.slotStart = slotStart;
    }

    public String storeCode() {
        return storeCode;
    }

    public AppointmentNo appointmentNo() {
        return appointmentNo;
    }

    public ReminderKind kind() {
        return kind;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** It fires: from now on it stands on the call list. */
    public void raise(Instant at) {
        raisedAt = at;
    }

    /** Raised after downtime when the appointment has begun: nobody is reminded of what is past. */
    public boolean tooLate() {
        return raisedAt != null && slotStart != null && !raisedAt.isBefore(slotStart);
    }

    /** The customer was called, or tried. */
    public void settle(ReminderOutcome result, String by, Instant at) {
        outcome = result;
        outcomeBy = by;
        outcomeAt = at;
    }
}

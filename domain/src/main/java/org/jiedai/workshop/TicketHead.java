package org.jiedai.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;

/** What stands at the head of a work ticket: the car, whose it is, and what was promised. */
@Embeddable
public class TicketHead {
    @Column(name = "appointment_no")
    private AppointmentNo appointmentNo;

    private Plate plate;
    private String vehicle;

    @Column(name = "customer_name")
    private String customerName;

    private String advisor;
    private String stay;

    @Column(name = "key_tag")
    private String keyTag;

    @Column(name = "first_promised_at")
    private Instant firstPromisedAt;

    protected TicketHead() {}

    static TicketHead of(RepairReleased released) {
        TicketHead head = new TicketHead();
        head.appointmentNo = released.appointmentNo() == null ? null : new AppointmentNo(released.appointmentNo());
        head.plate = released.plate() == null ? null : new Plate(released.plate());
        head.vehicle = released.vehicle();
        head.customerName = released.customerName();
        head.advisor = released.advisor();
        head.stay = released.stay();
        head.keyTag = released.keyTag();
        head.firstPromisedAt = released.promisedAt();
        return head;
    }

    void advisedBy(String other) {
        advisor = other;
    }

    public AppointmentNo appointmentNo() {
        return appointmentNo;
    }

    public Plate plate() {
        return plate;
    }

    /** The car's model. */
    public String vehicle() {
        return vehicle;
    }
}

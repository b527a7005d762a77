package org.jiedai.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jiedai.handoff.HandOff;
import org.jiedai.shared.AppointmentNo;

/** So many of a part, promised to a caller together with their slot (A2, A6), until the pick task takes them over. */
@Entity
@Table(name = "part_reservation")
public class PartReservation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "appointment_no")
    private AppointmentNo appointmentNo;

    // The hand-off that takes it over.
    @Column(name = "message_id")
    private String messageId;

    @Column(name = "part_code")
    private String partCode;

    private int quantity;

    protected PartReservation() {}

    public PartReservation(HandOff.OfAppointment handOff, String partCode, int quantity) {
        this.storeCode = handOff.storeCode();
        this.appointmentNo = new AppointmentNo(handOff.appointmentNo());
        this.messageId = handOff.messageId().toString();
        this.partCode = partCode;
        this.quantity = quantity;
    }

    /** How many of a part are promised by these. */
    static int of(List<PartReservation> promised, String partCode) {
        return promised.stream()
                .filter(one -> one.partCode.equals(partCode))
                .mapToInt(PartReservation::quantity)
                .sum();
    }

    public UUID messageId() {
        return UUID.fromString(messageId);
    }

    public AppointmentNo appointmentNo() {
        return appointmentNo;
    }

    public String partCode() {
        return partCode;
    }

    public int quantity() {
        return quantity;
    }
}

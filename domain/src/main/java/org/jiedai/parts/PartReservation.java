package org.jiedai.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiedai.shared.AppointmentNo;

/** So many of a part, promised to a caller together with his slot (A2, A6), until the pick task takes them over. */
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

    @Column(name = "part_code")
    private String partCode;

    private int quantity;

    protected PartReservation() {}

    public PartReservation(String storeCode, AppointmentNo appointmentNo, String partCode, int quantity) {
        this.storeCode = storeCode;
        this.appointmentNo = appointmentNo;
        this.partCode = partCode;
        this.quantity = quantity;
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

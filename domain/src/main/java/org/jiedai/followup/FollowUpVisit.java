package org.jiedai.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.notice.Recipient;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.VehicleNo;

/** The visit that the call is about: who, which car, what was done. */
@Embeddable
public class FollowUpVisit {
    private String plate;
    private String vehicle;

    // Null for a car delivered before it was written down here.
    @Column(name = "vehicle_no")
    private VehicleNo vehicleNo;

    // Null for who only brought the car, and is no customer.
    @Column(name = "customer_no")
    private CustomerNo customerNo;

    @Column(name = "customer_name")
    private String customerName;

    private Phone phone;
    private String advisor;
    private String technician;
    private String work;

    @Column(name = "next_maintenance")
    private String nextMaintenance;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "delivered_late")
    private boolean deliveredLate;

    private boolean reworked;

    protected FollowUpVisit() {}

    FollowUpVisit(VehicleDelivered delivered) {
        vehicleNo = delivered.vehicleNo() == null ? null : new VehicleNo(delivered.vehicleNo());
        plate = delivered.plate();
        vehicle = delivered.vehicle();
        customerName = delivered.customerName();
        phone = Phone.read(delivered.phone());
        advisor = delivered.advisor();
        technician = delivered.technician();
        work = delivered.work();
        nextMaintenance = delivered.nextMaintenance();
        deliveredAt = delivered.occurredAt();
        deliveredLate = delivered.promisedAt() != null && deliveredAt.isAfter(delivered.promisedAt());
        reworked = delivered.reworks() != null && delivered.reworks() > 0;
    }

    void concerns(CustomerNo customer) {
        customerNo = customer;
    }

    /** Whom the call is for, on the card index; null if they are no customer. */
    public CustomerNo customerNo() {
        return customerNo;
    }

    /** How pressing the call is: a late delivery and rework each make a complaint likelier (F1). */
    int priority() {
        return (deliveredLate ? 1 : 0) + (reworked ? 1 : 0);
    }

    /** Whom notices about the visit are for. */
    public Recipient recipient() {
        return Recipient.of(customerNo, customerName, plate, vehicle, phone);
    }

    /** The car on the card index, to book its next visit (F5); null if it is not known. */
    public VehicleNo vehicleNo() {
        return vehicleNo;
    }

    public String plate() {
        return plate;
    }

    public String vehicle() {
        return vehicle;
    }

    public String customerName() {
        return customerName;
    }

    public Phone phone() {
        return phone;
    }

    public String advisor() {
        return advisor;
    }

    public String technician() {
        return technician;
    }

    public String work() {
        return work;
    }

    public String nextMaintenance() {
        return nextMaintenance;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public boolean deliveredLate() {
        return deliveredLate;
    }

    public boolean reworked() {
        return reworked;
    }
}

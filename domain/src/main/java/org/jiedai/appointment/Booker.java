package org.jiedai.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.customer.Bringer;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Vehicle;
import org.jiedai.notice.Recipient;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.VehicleNo;

/** Whom a slot is promised, and for which car (A1): its owner, or who brings it. */
@Embeddable
public class Booker {
    @Column(name = "customer_no")
    private CustomerNo customerNo;

    @Column(name = "vehicle_no")
    private VehicleNo vehicleNo;

    @Column(name = "customer_name")
    private String customerName;

    private Phone phone;
    private boolean bringer;
    private String plate;
    private String vehicle;

    protected Booker() {}

    Booker(Customer customer, Vehicle car) {
        customerNo = customer.number();
        vehicleNo = car.number();
        customerName = customer.name();
        phone = customer.phone();
        plate = car.plate() == null ? null : car.plate().value();
        vehicle = car.model();
    }

    void broughtBy(Bringer who) {
        bringer = true;
        customerName = who.name();
        phone = who.phone();
    }

    /**
     * Whom notices about the slot are for: a bringer's own preferences nobody knows, and the owner's are not theirs.
     */
    public Recipient recipient() {
        return Recipient.of(bringer ? null : customerNo, customerName, plate, vehicle, phone);
    }

    /** The car's owner, also when somebody else brings it. */
    public CustomerNo customerNo() {
        return customerNo;
    }

    public VehicleNo vehicleNo() {
        return vehicleNo;
    }

    public String customerName() {
        return customerName;
    }

    public Phone phone() {
        return phone;
    }

    /** Null while the car has none. */
    public String plate() {
        return plate;
    }

    public String vehicle() {
        return vehicle;
    }

    /** Whether name and number are a bringer's, not the owner's. */
    public boolean bringer() {
        return bringer;
    }
}

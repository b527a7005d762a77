package org.jiedai.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.VehicleNo;

/** Who comes with which car, as it was said: its owner, or somebody who brings it for them (A1, R2). */
@Embeddable
public class Visitor {
    private static final String LEFT_OUT = "＊＊＊";

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

    protected Visitor() {}

    /** The car's owner comes. */
    public Visitor(Customer owner, Vehicle car) {
        customerNo = owner.number();
        vehicleNo = car.number();
        customerName = owner.name();
        phone = owner.phone();
        plate = car.plate() == null ? null : car.plate().value();
        vehicle = car.model();
    }

    /** Who came, by another desk's words. */
    public Visitor(VisitBegan visit) {
        customerNo = new CustomerNo(visit.customerNo());
        vehicleNo = new VehicleNo(visit.vehicleNo());
        customerName = visit.customerName();
        phone = new Phone(visit.phone());
        bringer = Boolean.TRUE.equals(visit.bringer());
        plate = visit.plate();
        vehicle = visit.vehicle();
    }

    /** Somebody else brings the car: name and telephone number are theirs. */
    public void broughtBy(Bringer who) {
        bringer = true;
        customerName = who.name();
        phone = who.phone();
    }

    /** The same visit where the car is another's by now: the car is known, not who came with it. */
    public Visitor former() {
        Visitor former = new Visitor();
        former.customerNo = customerNo;
        former.vehicleNo = vehicleNo;
        former.plate = plate;
        former.vehicle = vehicle;
        return former;
    }

    /** What was said, without name and telephone number of who came. */
    public String leftOutOf(String words) {
        return Stream.of(customerName, phone == null ? null : phone.value())
                .filter(word -> word != null && !word.isEmpty())
                .reduce(words, (said, word) -> said.replace(word, LEFT_OUT));
    }

    /** The car's owner, also when somebody else brings it. */
    public CustomerNo customerNo() {
        return customerNo;
    }

    public VehicleNo vehicleNo() {
        return vehicleNo;
    }

    /** Null of a {@link #former} owner. */
    public String customerName() {
        return customerName;
    }

    /** Null of a {@link #former} owner. */
    public Phone phone() {
        return phone;
    }

    /** Null while the car has none. */
    public String plate() {
        return plate;
    }

    /** The car's model. */
    public String vehicle() {
        return vehicle;
    }

    /** Whether name and number are a bringer's, not the owner's. */
    public boolean bringer() {
        return bringer;
    }
}

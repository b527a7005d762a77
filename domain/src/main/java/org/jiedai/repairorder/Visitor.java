package org.jiedai.repairorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.notice.Recipient;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.VehicleNo;

/** Who came with which car, as it was on the day of the visit. */
@Embeddable
public class Visitor {
    @Column(name = "appointment_no")
    private AppointmentNo appointmentNo;

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

    Visitor(VisitBegan visit) {
        appointmentNo = visit.appointmentNo() == null ? null : new AppointmentNo(visit.appointmentNo());
        customerNo = new CustomerNo(visit.customerNo());
        vehicleNo = new VehicleNo(visit.vehicleNo());
        customerName = visit.customerName();
        phone = new Phone(visit.phone());
        bringer = Boolean.TRUE.equals(visit.bringer());
        plate = visit.plate();
        vehicle = visit.vehicle();
    }

    /** Whom notices about the visit are for. */
    public Recipient recipient() {
        return Recipient.of(bringer ? null : customerNo, customerName, plate, vehicle, phone);
    }

    public AppointmentNo appointmentNo() {
        return appointmentNo;
    }

    public VehicleNo vehicleNo() {
        return vehicleNo;
    }

    public CustomerNo customerNo() {
        return customerNo;
    }

    /** Whether name and telephone number are those of somebody who brings the car for its owner. */
    public boolean bringer() {
        return bringer;
    }

    public String customerName() {
        return customerName;
    }

    public Phone phone() {
        return phone;
    }

    public String plate() {
        return plate;
    }

    public String vehicle() {
        return vehicle;
    }
}

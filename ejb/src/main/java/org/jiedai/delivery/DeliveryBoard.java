package org.jiedai.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** Deliveries to look at. */
@Stateless
public class DeliveryBoard {
    @Inject
    private Deliveries deliveries;

    @Inject
    private MaintenancePlan plan;

    /** The handing back of a visit, with the next maintenance to be told. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public DeliverySheet sheet(RepairOrderNo number) {
        Delivery delivery = deliveries.get(number);
        return new DeliverySheet(
                number,
                delivery.version(),
                delivery.state(),
                delivery.plate(),
                delivery.vehicle(),
                delivery.customerName(),
                delivery.phone(),
                delivery.mileage(),
                delivery.signedTotal(),
                delivery.labour(),
                delivery.material(),
                delivery.total(),
                delivery.due(),
                delivery.differenceReason(),
                delivery.lines(),
                delivery.parts(),
                delivery.declined(),
                plan.next(delivery.vehicleNo(), delivery.mileage()).orElse(null),
                delivery.nextMaintenance());
    }
}

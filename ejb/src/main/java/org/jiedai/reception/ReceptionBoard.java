package org.jiedai.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** Receptions and arrivals to look at. */
@Stateless
public class ReceptionBoard {
    @Inject
    private Receptions receptions;

    @Inject
    private Arrivals arrivals;

    /** How far the reception of a visit is. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public ReceptionSheet sheet(RepairOrderNo number) {
        Reception reception = receptions.get(number);
        return new ReceptionSheet(
                number,
                reception.version(),
                reception.state(),
                reception.mileage(),
                reception.kitFittedAt(),
                reception.fuelLevel(),
                reception.valuables(),
                reception.stations().stream().map(StationFinding::position).toList(),
                reception.nextPosition().orElse(null),
                reception.marks());
    }

    /** One arrival. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public ArrivalSheet arrival(RecordNo number) {
        Arrival arrival = arrivals.get(number);
        return new ArrivalSheet(
                number, arrival.version(), arrival.state(), arrival.plate(), arrival.who(), arrival.appointmentNo());
    }
}

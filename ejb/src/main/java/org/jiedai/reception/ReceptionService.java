package org.jiedai.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedai.customer.Customers;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.ReceptionFinished;
import org.jiedai.handoff.VisitCancelled;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.jiedai.store.Stores;

/** The car is received: documents, protection kit, walkaround, valuables (R3–R6). */
@Stateless
@Audited
public class ReceptionService {
    @Inject
    private Receptions receptions;

    @Inject
    private Customers customers;

    @Inject
    private Stores stores;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    /** Booklet, licence, VIN, engine number, registration and mileage (R3). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void checkDocuments(RepairOrderNo number, int version, VehicleNo vehicle, Documents seen) {
        Stamp by = caller.stamp();
        LocalDate today = stores.get(by.storeCode()).dayOf(by.at());
        customers
                .vehicle(vehicle)
                .seen(
                        seen.vin(),
                        seen.engineNo(),
                        seen.firstRegistered(),
                        seen.mileage(),
                        seen.lowerReason(),
                        today,
                        by);
        receptions.get(number, version).checkDocuments(seen, by);
    }

    /**
     * The mileage was read or typed wrongly; until the completion review it is put right everywhere (R3).
     *
     * @throws org.jiedai.shared.RuleBroken what the car, the reception or the visit refuses
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void correctMileage(RepairOrderNo number, int version, VehicleNo vehicle, int kilometres, String reason) {
        Stamp by = caller.stamp();
        Optional<ReceptionFinished> told = receptions.get(number, version).correctMileage(kilometres, reason, by);
        customers.vehicle(vehicle).correctMileage(kilometres, reason, by);
        told.ifPresent(handOffs::post);
    }

    /** The four-piece kit is fitted in front of the customer (R4). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void fitKit(RepairOrderNo number, int version) {
        receptions.get(number, version).fitKit(caller.stamp());
    }

    /** One position of the walkaround; with the last one it is done (R5). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void examine(RepairOrderNo number, int version, Position position, List<DamageMark> marks, String note) {
        Reception reception = receptions.get(number, version);
        Stamp by = caller.stamp();
        reception.examine(position, marks, note, by);
        if (reception.nextPosition().isEmpty()) {
            reception.endWalkaround(by);
        }
    }

    /** The first position, with what the instruments show (R5). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void examineInterior(
            RepairOrderNo number, int version, List<DamageMark> marks, String note, int eighths, String lights) {
        Reception reception = receptions.get(number, version);
        reception.examine(Position.INTERIOR, marks, note, caller.stamp());
        reception.instruments(eighths, lights);
    }

    /** Nothing more is received of a visit that was cancelled, in its transaction (R2). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void cancel(@Observes VisitCancelled visit) {
        receptions.get(new RepairOrderNo(visit.repairOrderNo())).cancel(visit.reason(), caller.stamp());
    }

    /** The customer is reminded of valuables; the reception is finished (R6). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void remindValuables(RepairOrderNo number, int version, String what) {
        handOffs.post(receptions.get(number, version).remindValuables(what, caller.stamp()));
    }
}

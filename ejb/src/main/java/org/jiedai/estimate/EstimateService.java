package org.jiedai.estimate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.catalogue.MenuOffer;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.Pricing;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.ExtraWorkDecided;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;

/**
 * Estimates: drawn up with a booking or a visit, changed, told, signed (A3, R7, R8), and extended by agreed extra work
 * (R16).
 */
@Stateless
@Audited
public class EstimateService {
    @Inject
    private Pricing pricing;

    @Inject
    private ModelOfCar models;

    @Inject
    private DiscountApproval approval;

    @Inject
    private Estimates estimates;

    @Inject
    private Event<SignedVersionLeaves> signedLeaves;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The booking's estimate, in the booking's transaction (A6). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void drawUp(@Observes AppointmentBooked booked) {
        estimates.add(new Estimate(booked.appointmentNo(), null, booked.lines(), caller.stamp()));
    }

    /** Another version for the changed booking, in its transaction (A3, A6). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void redraw(@Observes AppointmentChanged changed) {
        estimates.get(changed.appointmentNo()).redraw(changed.lines(), changed.reason(), caller.stamp());
    }

    /** The visit's estimate begins with what was booked (R2, R7). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void drawUp(@Observes VisitBegan visit) {
        List<LineItem> booked = Optional.ofNullable(visit.appointmentNo())
                .flatMap(estimates::find)
                .map(estimate -> estimate.job().items())
                .orElse(List.of());
        estimates.add(new Estimate(visit.repairOrderNo(), new VehicleNo(visit.vehicleNo()), booked, caller.stamp()));
    }

    /** One more operation with its normal parts (R7). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void add(RepairOrderNo order, int version, String operationCode, Payer payer) {
        Estimate estimate = toChange(order, version);
        LineItem line = pricing.lines(estimate.storeCode(), modelOf(estimate), 1, List.of(operationCode), payer)
                .get(0);
        handOffs.post(estimate.add(line, caller.stamp()));
    }

    /**
     * A menu with all its lines, at its price (R7, decision 52).
     *
     * @throws org.jiedai.shared.RuleBroken {@link EstimateRule#ESTIMATED_ALREADY}, or what {@link Pricing#menu} refuses
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void addMenu(RepairOrderNo order, int version, String menuCode) {
        Estimate estimate = toChange(order, version);
        MenuOffer menu = pricing.menu(models.priced(estimate.storeCode(), estimate.vehicleNo()), menuCode);
        handOffs.post(estimate.addMenu(menu.name(), menu.lines(), caller.stamp()));
    }

    private Estimate toChange(RepairOrderNo order, int version) {
        Estimate estimate = estimates.get(order.value(), version);
        leaves(estimate, caller.stamp());
        return estimate;
    }

    private void leaves(Estimate estimate, Stamp by) {
        if (estimate.state() == EstimateState.SIGNED) {
            signedLeaves.fire(new SignedVersionLeaves(new RepairOrderNo(estimate.number()), by));
        }
    }

    private String modelOf(Estimate estimate) {
        return estimate.vehicleNo() == null ? null : models.of(estimate.vehicleNo());
    }

    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void remove(RepairOrderNo order, int version, int lineNo) {
        handOffs.post(toChange(order, version).remove(lineNo, caller.stamp()));
    }

    /**
     * The customer's lines cost less, up to what the advisor may take off alone or somebody allows with their PIN (R7).
     *
     * @throws org.jiedai.shared.RuleBroken what {@link DiscountApproval} or {@link Estimate#discount} refuses
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void discount(RepairOrderNo order, int version, DiscountWish wish) {
        Stamp by = caller.stamp();
        HandDiscount allowed = approval.allow(by.actor(), wish);
        handOffs.post(toChange(order, version).discount(wish.lineNo(), allowed, by));
    }

    /** Price and ready-time were told to the customer (R7). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void tell(RepairOrderNo order, int version, Instant readyAt) {
        handOffs.post(estimates.get(order.value(), version).tell(readyAt, caller.stamp()));
    }

    /** The customer signs; the order takes over the lines in the same transaction (R8). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void sign(RepairOrderNo order, int version, String signature) {
        handOffs.post(estimates.get(order.value(), version).sign(signature, caller.stamp()));
    }

    /** Agreed extra work becomes a new version, bound by the customer's word (R16). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SYSTEM})
    public void extend(@Observes ExtraWorkDecided decided) {
        if (!decided.agreed().isEmpty()) {
            Actor sender =
                    new Actor(decided.by(), decided.storeCode(), caller.actor().roles());
            Stamp by = sender.at(clock.instant());
            Estimate estimate = estimates.get(decided.repairOrderNo());
            leaves(estimate, by);
            estimate.extend(decided.agreed(), decided.promisedAt(), decided.extraWorkNo(), by);
        }
    }
}

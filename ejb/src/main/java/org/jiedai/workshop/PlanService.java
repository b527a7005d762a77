package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.AppointmentReleased;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartsReplenished;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.handoff.PartsShort;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.staff.AtWork;
import org.jiedai.store.BayKind;

/** Planning ahead: technician and bay for booked appointments (A7). */
@Stateless
@Audited
public class PlanService {
    @Inject
    private AppointmentPlans plans;

    @Inject
    private Planner planner;

    @Inject
    private AtWork atWork;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The controller accepts or changes the proposal; the front desk is told (A7). Bays and people of proposals count
     * as taken, as the front desk holds them for those appointments.
     *
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#NOT_A_TECHNICIAN}, {@link WorkshopRule#TECHNICIAN_BUSY},
     *     or as {@link AppointmentPlan#plan}
     */
    @RolesAllowed(Roles.WORKSHOP_CONTROLLER)
    public void plan(AppointmentNo number, int version, String technician, String bay) {
        AppointmentPlan plan = plans.get(number, version);
        Craftsman who = planner.crewOn(plan.storeCode(), plan.slotStart()).member(technician);
        WorkshopRule.TECHNICIAN_BUSY.unless(!plans.busy(plan).contains(technician), who.name());
        handOffs.post(plan.plan(who, bay, planner.baysFor(plan), caller.stamp()));
        atWork.mustStay(technician, plan.storeCode(), Role.TECHNICIAN);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentBooked booked) {
        AppointmentPlan plan = new AppointmentPlan(booked, bayKind(booked.lines()), clock.instant());
        planner.propose(plan, booked.technician(), booked.bay());
        plans.add(plan);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentMoved moved) {
        AppointmentPlan plan = plans.get(new AppointmentNo(moved.appointmentNo()));
        plan.move(moved, moved.takenAt(clock.instant()));
        planner.propose(plan, moved.technician(), moved.bay());
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentChanged changed) {
        AppointmentPlan plan = plans.get(new AppointmentNo(changed.appointmentNo()));
        plan.change(changed, bayKind(changed.lines()), changed.takenAt(clock.instant()));
        planner.propose(plan, changed.technician(), changed.bay());
    }

    private BayKind bayKind(List<LineItem> lines) {
        return planner.bayKind(lines.stream().map(LineItem::operationCode).toList());
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsShelved shelved) {
        plans.get(new AppointmentNo(shelved.appointmentNo())).partsAre(PlannedParts.SHELVED);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsShort missing) {
        plans.get(new AppointmentNo(missing.appointmentNo())).partsAre(PlannedParts.SHORT);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsReplenished replenished) {
        plans.get(new AppointmentNo(replenished.appointmentNo())).partsAre(PlannedParts.RESERVED);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentReleased released) {
        plans.get(new AppointmentNo(released.appointmentNo()))
                .release(released.reason(), released.takenAt(clock.instant()));
    }
}

package org.jiedai.estimate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jiedai.catalogue.DiscountLimits;
import org.jiedai.catalogue.Job;
import org.jiedai.catalogue.MenuOffer;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.catalogue.Pricing;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;

/** Estimates to look at. */
@Stateless
public class EstimateBoard {
    @Inject
    private Estimates estimates;

    @Inject
    private Pricing pricing;

    @Inject
    private ModelOfCar models;

    @Inject
    private DiscountLimits limits;

    @Inject
    private Staff staff;

    @Inject
    private Caller caller;

    /** The estimate of an appointment or a visit. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public EstimateSheet sheet(String orderNo) {
        return sheet(estimates.get(orderNo));
    }

    /** The estimate that was drawn up with a booking; empty before it is booked (A3, A6). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public Optional<EstimateSheet> of(AppointmentNo number) {
        return estimates.find(number.value()).map(EstimateBoard::sheet);
    }

    /** The menus that the visit's car may have today (R7). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public List<MenuOffer> menus(String orderNo) {
        Estimate estimate = estimates.get(orderNo);
        return estimate.vehicleNo() == null
                ? List.of()
                : pricing.menus(models.priced(estimate.storeCode(), estimate.vehicleNo()));
    }

    /** Who of the store may take off more than an advisor, by their log-ins (R7). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public List<String> approvers() {
        return staff.withRole(caller.actor().storeCode(), Role.SERVICE_MANAGER).stream()
                .map(StaffMember::login)
                .toList();
    }

    /** What the caller may take off alone, in percent (R7). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public int mayTakeOff() {
        return limits.of(caller.actor().storeCode(), caller.actor().roles());
    }

    private static EstimateSheet sheet(Estimate estimate) {
        Job job = estimate.job();
        return new EstimateSheet(
                estimate.number(),
                estimate.version(),
                estimate.versionNo(),
                estimate.state(),
                job.items(),
                job.labour().yuan(),
                job.material().yuan(),
                job.total().yuan(),
                estimate.due().yuan(),
                job.discount().yuan(),
                job.minutes(),
                estimate.readyAt(),
                estimate.toldAt(),
                estimate.signatures());
    }
}

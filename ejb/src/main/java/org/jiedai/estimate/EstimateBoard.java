package org.jiedai.estimate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.catalogue.Job;
import org.jiedai.shared.Roles;

/** Estimates to look at. */
@Stateless
public class EstimateBoard {
    @Inject
    private Estimates estimates;

    /** The estimate of an appointment or a visit. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.SERVICE_MANAGER})
    public EstimateSheet sheet(String orderNo) {
        Estimate estimate = estimates.get(orderNo);
        Job job = estimate.job();
        return new EstimateSheet(
                orderNo,
                estimate.version(),
                estimate.versionNo(),
                estimate.state(),
                job.items(),
                job.labour().yuan(),
                job.material().yuan(),
                job.total().yuan(),
                job.minutes(),
                estimate.readyAt(),
                estimate.toldAt(),
                estimate.signatures());
    }
}

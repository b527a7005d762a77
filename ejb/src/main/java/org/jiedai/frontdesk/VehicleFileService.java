package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.VehicleCard;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Roles;
import org.jiedai.shared.VehicleNo;

/** What of a car's file is masked until somebody asks for it; that they did is kept (U20). */
@Stateless
@Audited
@RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
public class VehicleFileService {
    @Inject
    private CustomerBoard cards;

    /** The owner's telephone number and the car's VIN, whole. */
    public VehicleCard reveal(VehicleNo car) {
        return cards.card(car);
    }
}

package org.jiedai.repairorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** One visit to look at. */
@Stateless
public class RepairOrderBoard {
    @Inject
    private RepairOrders orders;

    @Inject
    private ExtraWorks extraWorks;

    @Inject
    private Caller caller;

    /** The whole order, with what may be done now and what the review would find. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public RepairOrderSheet sheet(RepairOrderNo number) {
        RepairOrder order = orders.get(number);
        boolean extraWorkOpen = extraWorks.of(number).stream().anyMatch(e -> e.state() != ExtraWorkState.ANSWERED);
        return new RepairOrderSheet(
                order.number(),
                order.version(),
                order.state(),
                order.visitor(),
                order.advisor(),
                order.complaint(),
                order.mileage(),
                order.agreement().signedTotal(),
                order.agreement().stay(),
                order.agreement().contactPhone(),
                order.agreement().keyTag(),
                order.promise().first(),
                order.promise().present(),
                order.repair().technician(),
                order.repair().bay(),
                order.repair().reworks(),
                order.job().items(),
                order.actual().results().stream().collect(Collectors.toMap(WorkResult::lineNo, result -> result)),
                order.actual().issued(),
                List.copyOf(order.gaps(extraWorkOpen)),
                List.copyOf(RepairOrderLifeCycle.TABLE.acts(order.state(), caller.actor())));
    }
}

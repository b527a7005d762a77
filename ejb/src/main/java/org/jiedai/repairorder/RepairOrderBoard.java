package org.jiedai.repairorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Visitor;
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
    private Customers customers;

    @Inject
    private Caller caller;

    /**
     * The whole order, with what may be done now and what the review would find. Who came with a car that is another's
     * by now is not told of a visit that is over.
     */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public RepairOrderSheet sheet(RepairOrderNo number) {
        RepairOrder order = orders.get(number);
        boolean extraWorkOpen = extraWorks.of(number).stream().anyMatch(e -> e.state() != ExtraWorkState.ANSWERED);
        Visitor came = order.visitor();
        boolean former = order.state().isOver() && !customers.owns(came.customerNo(), came.vehicleNo());
        return new RepairOrderSheet(
                order.number(),
                order.version(),
                order.state(),
                former ? came.former() : came,
                order.advisor(),
                former ? came.leftOutOf(order.complaint()) : order.complaint(),
                order.mileage(),
                order.agreement().signedTotal(),
                order.agreement().stay(),
                former ? null : order.agreement().contactPhone(),
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

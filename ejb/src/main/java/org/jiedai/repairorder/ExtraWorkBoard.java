package org.jiedai.repairorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** Extra work to look at. */
@Stateless
public class ExtraWorkBoard {
    @Inject
    private ExtraWorks extraWorks;

    @Inject
    private RepairOrders orders;

    /** One extra work with its items. */
    @RolesAllowed(Roles.SYSTEM)
    public ExtraWorkQuestion question(RecordNo number) {
        ExtraWork extra = extraWorks.get(number);
        return question(extra, orders.get(extra.repairOrderNo()));
    }

    /** All extra work of a visit. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public List<ExtraWorkQuestion> of(RepairOrderNo number) {
        RepairOrder order = orders.get(number);
        return extraWorks.of(number).stream()
                .map(extra -> question(extra, order))
                .toList();
    }

    private static ExtraWorkQuestion question(ExtraWork extra, RepairOrder order) {
        return new ExtraWorkQuestion(
                extra.number(),
                extra.version(),
                extra.repairOrderNo(),
                extra.state(),
                extra.channel(),
                order.visitor().plate(),
                extra.storeCode(),
                order.advisor(),
                extra.finding(),
                extra.safety(),
                extra.foundBy(),
                extra.changedAt(),
                order.agreement().signedTotal().yuan(),
                order.promise().present(),
                extra.job().items(),
                extra.declined());
    }
}

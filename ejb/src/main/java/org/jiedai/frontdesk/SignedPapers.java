package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jiedai.document.Printer;
import org.jiedai.estimate.SignedVersionLeaves;
import org.jiedai.repairorder.RepairOrder;
import org.jiedai.repairorder.RepairOrders;

/**
 * What the customer has signed is kept on paper before it becomes an earlier version, also if nobody has printed it
 * (R8).
 */
@ApplicationScoped
public class SignedPapers {
    private static final String CHINESE = "zh";

    @Inject
    private RepairOrders orders;

    @Inject
    private PaperFacts facts;

    @Inject
    private Printer printer;

    void keep(@Observes SignedVersionLeaves leaves) {
        RepairOrder order = orders.get(leaves.order());
        printer.keep(
                facts.estimate(leaves.order(), new PaperFacts.Came(order.visitor(), order.complaint()), CHINESE),
                leaves.by());
    }
}

package org.jiedai.repairorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.HeldWork;
import org.jiedai.staff.StaffRule;
import org.jiedai.staff.TakeOver;
import org.jiedai.staff.WorkInHand;
import org.jiedai.staff.WorkKind;

/** The visits in the house of an advisor who leaves. */
@ApplicationScoped
public class AdvisedOrders implements WorkInHand {
    @Inject
    private RepairOrders orders;

    @Override
    public WorkKind kind() {
        return WorkKind.ORDER;
    }

    @Override
    public List<HeldWork> of(String login, String storeCode) {
        return orders.advisedBy(login, storeCode).stream()
                .map(order -> new HeldWork(
                        kind(),
                        order.storeCode(),
                        order.number().value(),
                        order.visitor().plate(),
                        order.state(),
                        order.promise().present()))
                .toList();
    }

    @Override
    public Map<String, String> handOver(TakeOver takeOver, Stamp by) {
        String to = takeOver.named().orElseThrow(() -> StaffRule.TAKER_NEEDED.broken(kind()));
        Map<String, String> taken = new LinkedHashMap<>();
        orders.advisedBy(takeOver.from(), takeOver.storeCode()).forEach(order -> {
            order.handOver(to, by);
            taken.put(order.number().value(), to);
        });
        return taken;
    }
}

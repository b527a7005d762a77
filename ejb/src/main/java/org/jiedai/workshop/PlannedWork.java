package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.handoff.HandOffs;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.HeldWork;
import org.jiedai.staff.StaffMember;
import org.jiedai.staff.TakeOver;
import org.jiedai.staff.WorkInHand;
import org.jiedai.staff.WorkKind;

/** The workshop's plans for cars to come that name a technician who leaves (A7). */
@ApplicationScoped
public class PlannedWork implements WorkInHand {
    @Inject
    private AppointmentPlans plans;

    @Inject
    private Planner planner;

    @Inject
    private HandOffs handOffs;

    @Override
    public WorkKind kind() {
        return WorkKind.BOOKED_REPAIR;
    }

    @Override
    public List<HeldWork> of(String login, String storeCode) {
        return plans.naming(login, storeCode).stream()
                .map(plan -> new HeldWork(
                        kind(),
                        plan.storeCode(),
                        plan.number().value(),
                        plan.plate() == null ? null : plan.plate().value(),
                        plan.state(),
                        plan.slotStart()))
                .toList();
    }

    @Override
    public boolean suits(StaffMember colleague, String login, String storeCode) {
        Craftsman who = Craftsman.of(colleague);
        return plans.naming(login, storeCode).stream().allMatch(plan -> who.masters(plan.needs()));
    }

    @Override
    public Map<String, String> handOver(TakeOver takeOver, Stamp by) {
        Map<String, String> taken = new LinkedHashMap<>();
        for (AppointmentPlan plan : plans.naming(takeOver.from(), takeOver.storeCode())) {
            Crew crew = planner.crewOn(plan.storeCode(), plan.slotStart()).without(Set.of(takeOver.from()));
            Crew there = planner.there(crew, plan.storeCode(), plan.slotStart());
            Craftsman who = crew.member(takeOver.named()
                    .or(() -> there.without(plans.busy(plan)).propose(plan.needs(), null))
                    .or(() -> there.propose(plan.needs(), null))
                    .or(() -> crew.propose(plan.needs(), null))
                    .orElseThrow(() -> WorkshopRule.NOBODY_MASTERS.broken(plan.number())));
            plan.handOver(who, by).ifPresent(handOffs::post);
            taken.put(plan.number().value(), who.login());
        }
        return taken;
    }
}

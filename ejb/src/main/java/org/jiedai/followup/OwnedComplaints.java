package org.jiedai.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.HeldWork;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.staff.StaffRule;
import org.jiedai.staff.TakeOver;
import org.jiedai.staff.WorkInHand;
import org.jiedai.staff.WorkKind;

/** The complaints that somebody answers for who leaves (F4). */
@ApplicationScoped
public class OwnedComplaints implements WorkInHand {
    @Inject
    private Complaints complaints;

    @Inject
    private Staff staff;

    @Override
    public WorkKind kind() {
        return WorkKind.COMPLAINT;
    }

    @Override
    public List<HeldWork> of(String login, String storeCode) {
        return complaints.of(login, storeCode).stream()
                .map(one -> new HeldWork(
                        kind(), one.storeCode(), one.number().value(), one.plate(), one.state(), one.deadline()))
                .toList();
    }

    @Override
    public Map<String, String> handOver(TakeOver takeOver, Stamp by) {
        StaffMember to =
                takeOver.named().flatMap(staff::member).orElseThrow(() -> StaffRule.TAKER_NEEDED.broken(kind()));
        Map<String, String> taken = new LinkedHashMap<>();
        complaints.of(takeOver.from(), takeOver.storeCode()).forEach(one -> {
            one.leftTo(to, by);
            taken.put(one.number().value(), to.login());
        });
        return taken;
    }
}

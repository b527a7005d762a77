package org.jiedai.repairorder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jiedai.handoff.ExtraWorkFound;
import org.jiedai.handoff.HandOffs;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.Notices;
import org.jiedai.notice.Recipient;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Stamp;

/** Extra work: found, asked, answered; only what is agreed reaches the order and the workshop (R14–R16). */
@Stateless
@Audited
public class ExtraWorkService {
    @Inject
    private ExtraWorks extraWorks;

    @Inject
    private RepairOrders orders;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    public void take(ExtraWorkFound message) {
        orders.get(new RepairOrderNo(message.repairOrderNo()));
        extraWorks.add(new ExtraWork(message, message.takenAt(clock.instant())));
    }

    /** The advisor asks by telephone (R15). */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public void askByPhone(RecordNo number, int version) {
        extraWorks.get(number, version).askByPhone(caller.stamp());
    }

    /**
     * The advisor sends a link that can be used once (R15).
     *
     * @return the link's secret; only its hash is kept
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public String askByLink(RecordNo number, int version) {
        ExtraWork extra = extraWorks.get(number, version);
        String secret = LinkSecret.next();
        extra.askByLink(LinkSecret.hash(secret), caller.stamp());
        RepairOrder order = orders.get(extra.repairOrderNo());
        notices.write(new Notice(
                order.storeCode(),
                extra.subject(),
                Recipient.of(order.visitor()),
                NoticeKind.EXTRA_WORK_LINK,
                Map.of("link", LinkSecret.address("/customer/extra-work.xhtml?s=" + secret)),
                clock.instant()));
        return secret;
    }

    /** The customer's word on every item (R16). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SYSTEM})
    public void answer(RecordNo number, int version, Map<Integer, Boolean> decisions, String record) {
        ExtraWork extra = extraWorks.get(number, version);
        Stamp by = acting(extra.storeCode()).at(clock.instant());
        extra.answer(decisions, record, by);
        handOffs.post(orders.get(extra.repairOrderNo()).addExtraWork(extra, by));
    }

    // Under the link nobody is signed in: the customer themselves acts.
    private Actor acting(String storeCode) {
        Actor actor = caller.actor();
        return actor.is(Role.SYSTEM) ? Actor.system("customer", storeCode) : actor;
    }
}

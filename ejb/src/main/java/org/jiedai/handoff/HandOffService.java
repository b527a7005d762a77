package org.jiedai.handoff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** What a person decides about a hand-off that is stuck. */
@Stateless
@Audited
public class HandOffService {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private RelayBell bell;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The desk forgets that it refused, so that the message can take effect when it comes again. */
    @RolesAllowed(Roles.SERVICE_MANAGER)
    public void sendAgain(HandOffKey key) {
        row(key).sendAgain();
        em.createNativeQuery("delete from inbox where message_id = ? and consumer = ?")
                .setParameter(1, key.messageId())
                .setParameter(2, key.desk().name())
                .executeUpdate();
        bell.ringAfterCommit();
    }

    /** It is no longer needed. */
    @RolesAllowed(Roles.SERVICE_MANAGER)
    public void discard(HandOffKey key, String reason) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), "handoff.discard");
        row(key).discard(clock.instant(), reason.strip());
    }

    private PostedHandOff row(HandOffKey key) {
        PostedHandOff found = em.createQuery(
                        "select h from PostedHandOff h where h.messageId = :id and h.toDesk = :desk",
                        PostedHandOff.class)
                .setParameter("id", key.messageId())
                .setParameter("desk", key.desk())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(key));
        SharedRule.NOT_YOUR_STORE.unless(found.storeCode().equals(caller.actor().storeCode()), found.orderNo());
        return found;
    }
}

package org.jiedai.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Hand-offs as rows of the transaction that caused them; the relay carries them on after the commit. */
@ApplicationScoped
public class Outbox implements HandOffs {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Event<HandOff> stages;

    @Inject
    private RelayBell bell;

    @Inject
    private Changes changes;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(HandOff handOff) {
        HandOffType type = HandOffType.of(handOff);
        type.to().forEach(desk -> em.persist(new PostedHandOff(handOff, desk, HandOffJson.write(handOff))));
        stages.fire(handOff);
        bell.ringAfterCommit();
        changes.afterCommit(handOff.storeCode());
    }

    /** Tells the sending desk that its hand-off was refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reply(HandOffRefused reply, Desk from, Desk to) {
        em.persist(PostedHandOff.reply(reply, from, to, HandOffJson.write(reply)));
        bell.ringAfterCommit();
    }
}

package org.jiedai.wash;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** What waits in the wash bay. */
@Stateless
@RolesAllowed(Roles.WASHER)
public class WashBoard {
    private static final int LONGEST_LINE = 100;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The cars not yet accepted, by promised time. */
    public List<WashLine> line() {
        return em.createQuery("""
                                select new org.jiedai.wash.WashLine(w.number, w.version, w.state, w.plate,
                                w.vehicle, w.promisedAt, w.startedAt, w.washer, w.sentBackFor)
                                from WashTask w
                                where w.storeCode = :store and w.state <> :accepted
                                order by w.promisedAt, w.id""", WashLine.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("accepted", WashState.ACCEPTED)
                .setMaxResults(LONGEST_LINE)
                .getResultList();
    }
}

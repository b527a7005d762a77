package org.jiedai.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;

/** The complaints of all stores whose deadline has passed unanswered. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OverdueComplaints {
    private static final int AT_ONCE = 100;

    private static final List<ComplaintState> WAITING =
            List.of(ComplaintState.RAISED, ComplaintState.READ_BACK, ComplaintState.PASSED_ON);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Not yet escalated, oldest first. */
    public List<RecordNo> list() {
        return em.createQuery("""
                                select c.number
                                from Complaint c
                                where c.state in :waiting and c.escalatedAt is null and c.deadline < :now
                                order by c.deadline, c.id""", RecordNo.class)
                .setParameter("waiting", WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}

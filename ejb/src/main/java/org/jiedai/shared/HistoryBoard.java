package org.jiedai.shared;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Who did what to a record, across all desks. */
@Stateless
public class HistoryBoard {
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The newest acts first; a number names its store, and of another store's record there are none to see. */
    @RolesAllowed({
        Roles.INFORMATION_CLERK,
        Roles.SERVICE_ADVISOR,
        Roles.WORKSHOP_CONTROLLER,
        Roles.PARTS_SUPERVISOR,
        Roles.STOREKEEPER,
        Roles.FOLLOW_UP_AGENT,
        Roles.SERVICE_MANAGER,
        Roles.GROUP_MANAGER
    })
    public List<HistoryLine> of(String subject) {
        if (!subject.contains("-" + caller.actor().storeCode() + "-")) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("""
                select h.at, h.act, coalesce(s.name, h.actor), coalesce(s.name_en, h.actor), h.why \
                from history h \
                left join staff s on s.login = h.actor \
                where h.subject = ? \
                order by h.at desc, h.id desc""")
                .setParameter(1, subject)
                .setMaxResults(LONGEST)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static HistoryLine line(Object[] row) {
        Instant at = Utc.stored(row[0]);
        return new HistoryLine(at, (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}

package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** Who has shut themselves out by a wrong password or PIN, for the service manager of their store. */
@Stateless
public class LockBoard {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The people of the caller's store who may not try now. */
    @RolesAllowed(Roles.SERVICE_MANAGER)
    public List<LockedOut> lockedOut() {
        Instant lately = clock.instant().minus(WrongTries.PAUSE);
        return List.copyOf(em.createQuery("""
                                select distinct new org.jiedai.staff.LockedOut(m.login, m.name, m.nameEn, w.triedAt)
                                from WrongTries w, StaffMember m join m.roles r
                                where w.login = m.login and w.triedAt > :lately and w.wrong >= w.allowed
                                and r.storeCode = :store
                                order by m.login, w.triedAt desc""", LockedOut.class)
                .setParameter("lately", lately)
                .setParameter("store", caller.actor().storeCode())
                .getResultStream()
                .collect(Collectors.toMap(LockedOut::login, Function.identity(), (last, before) -> last, TreeMap::new))
                .values());
    }
}

package org.jiedai.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What groups have set, in the database. */
@ApplicationScoped
public class JpaGroups implements Groups {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<GroupSettings> settings(String groupName) {
        return set(em.find(GroupSettings.class, groupName));
    }

    @Override
    public Optional<GroupSettings> kept(String groupName) {
        return set(em.find(GroupSettings.class, groupName, LockModeType.PESSIMISTIC_READ));
    }

    // The row is there from the first who asks: two who set it first are one after the other.
    private static Optional<GroupSettings> set(GroupSettings found) {
        return Optional.ofNullable(found).filter(known -> known.version() > 0);
    }

    @Override
    public GroupSettings toSet(String groupName) {
        em.createNativeQuery("""
                insert into group_settings (group_name) \
                values (?) \
                on duplicate key update group_name = group_name""").setParameter(1, groupName).executeUpdate();
        return em.find(GroupSettings.class, groupName, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Store> stores(String groupName) {
        return em.createQuery("select s from Store s where s.groupName = :group order by s.code", Store.class)
                .setParameter("group", groupName)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}

package org.jiedai.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.Store;

/** The menus in the database. They are asked for with every quote: a node keeps them until the group's lists change. */
@ApplicationScoped
public class JpaMenus implements Menus {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Changes changes;

    private volatile Kept kept = new Kept();

    @PostConstruct
    void listen() {
        changes.listen(storeCode -> {
            if (storeCode.equals(Store.GROUP)) {
                kept = new Kept();
            }
        });
    }

    @Override
    public ServiceMenu get(String code) {
        return all().stream()
                .filter(menu -> menu.code().equals(code))
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(code));
    }

    @Override
    public List<ServiceMenu> active() {
        return all().stream().filter(menu -> menu.details().term().active()).toList();
    }

    private List<ServiceMenu> all() {
        Kept now = kept;
        if (now.menus == null) {
            now.menus = em.createQuery("select m from ServiceMenu m order by m.code, m.id", ServiceMenu.class)
                    .setHint("eclipselink.read-only", true)
                    .getResultList();
        }
        return now.menus;
    }

    /** What was read between two changes; what is still being read when the next comes is kept with the former. */
    private static final class Kept {
        private volatile List<ServiceMenu> menus;
    }
}

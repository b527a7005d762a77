package org.jiedai.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Page;
import org.jiedai.shared.Roles;

/** Master data to look at. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SERVICE_MANAGER})
public class MasterDataBoard {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The rows of a table whose searched columns begin with the text; those of the store, where a store owns them. */
    public Page<Object[]> rows(MasterTable table, String text, int page) {
        boolean searching = text != null && !text.isBlank();
        TypedQuery<Object[]> query = em.createQuery(table.query(searching), Object[].class);
        if (table.ofStore()) {
            query.setParameter("store", caller.actor().storeCode());
        }
        if (searching) {
            query.setParameter("start", text.strip().replaceAll("[%_·]", "") + "%");
        }
        return Page.of(query, page);
    }
}

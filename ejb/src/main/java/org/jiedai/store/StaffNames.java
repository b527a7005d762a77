package org.jiedai.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the staff; records keep log-ins only. */
@Stateless
public class StaffNames {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /** Log-in → name, in Chinese or in its English form. */
    @PermitAll
    public Map<String, String> all(boolean chinese) {
        return em.createQuery("select m.login, m.name, m.nameEn from StaffMember m", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[chinese ? 1 : 2]));
    }
}

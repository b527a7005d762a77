package org.jiedai.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stores' words in the database. */
@ApplicationScoped
public class JpaScriptTexts implements ScriptTexts {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<ScriptText> find(ScriptText.Key key) {
        return Optional.ofNullable(em.find(ScriptText.class, key));
    }

    @Override
    public List<ScriptText> of(String storeCode) {
        return em.createQuery("select s from ScriptText s where s.storeCode = :store", ScriptText.class)
                .setParameter("store", storeCode)
                .getResultList();
    }

    @Override
    public void add(ScriptText script) {
        em.persist(script);
    }

    @Override
    public void remove(ScriptText script) {
        em.remove(script);
    }
}

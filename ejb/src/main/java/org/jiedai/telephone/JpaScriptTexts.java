package org.jiedai.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiedai.store.StoreCopied;

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

    void copy(@Observes StoreCopied copied) {
        em.createNativeQuery("""
                insert into script_text \
                select ?, s.kind, s.language, s.text \
                from script_text s \
                where s.store_code = ?""")
                .setParameter(1, copied.to())
                .setParameter(2, copied.from())
                .executeUpdate();
    }
}

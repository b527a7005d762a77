package org.jiedai.masterdata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;

/** The imports of a store, with what was wrong in their files. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SERVICE_MANAGER})
public class ImportBoard {
    private static final int LATEST = 20;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The latest imports of the store. */
    public List<ImportRun> latest() {
        return em.createQuery(
                        "select r from ImportRun r where r.storeCode = :store order by r.broughtAt desc, r.number desc",
                        ImportRun.class)
                .setParameter("store", caller.actor().storeCode())
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** One of the store's imports. */
    public Optional<ImportRun> run(RecordNo number) {
        return Optional.ofNullable(em.find(ImportRun.class, number))
                .filter(run -> run.storeCode().equals(caller.actor().storeCode()));
    }

    /** What was wrong in its file, by lines. */
    public List<CellProblem> problems(RecordNo number, int most) {
        return run(number).isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from ImportProblem p where p.run = :run order by p.line, p.id",
                                ImportProblem.class)
                        .setParameter("run", number)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(ImportProblem::problem)
                        .toList();
    }
}

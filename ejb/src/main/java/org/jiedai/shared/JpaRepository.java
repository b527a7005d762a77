package org.jiedai.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * Aggregates in the database, found by business number. The one place where a person's store is held against a
 * record's.
 */
public abstract class JpaRepository<A extends Aggregate, N> implements Repository<A, N> {
    @PersistenceContext(unitName = "jiedai")
    protected EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private JpaHistories histories;

    private final Class<A> kind;

    protected JpaRepository(Class<A> kind) {
        this.kind = kind;
    }

    /** @throws RuleBroken {@link SharedRule#NOT_YOUR_STORE} if it belongs to another store than the caller's */
    @Override
    public Optional<A> find(N number) {
        Optional<A> found =
                one(em.createQuery("select a from " + kind.getSimpleName() + " a where a.number = :number", kind)
                        .setParameter("number", number));
        found.ifPresent(aggregate -> checkStore(aggregate, caller.actor()));
        return found;
    }

    @Override
    public void add(A aggregate) {
        em.persist(aggregate);
        histories.open(aggregate);
    }

    /** What a query finds, with its history open. */
    protected List<A> all(TypedQuery<A> query) {
        List<A> found = query.getResultList();
        found.forEach(histories::open);
        return found;
    }

    /** The first that a query finds, with its history open. */
    protected Optional<A> one(TypedQuery<A> query) {
        return all(query).stream().findFirst();
    }

    private void checkStore(A aggregate, Actor actor) {
        SharedRule.NOT_YOUR_STORE.unless(
                actor.is(Role.SYSTEM) || aggregate.storeCode().equals(actor.storeCode()), aggregate.subject());
    }
}

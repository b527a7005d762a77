package org.jiedai.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** Who did what in the caller's store, when, from where, and what it made of which record. Nothing of it changes. */
@Stateless
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.ADMINISTRATOR})
public class AuditBoard {
    /** A verb stamps its histories before the audit stamps the verb. */
    private static final Duration ONE_ACT = Duration.ofSeconds(10);

    private static final String ENTRIES = "AuditEntry e where e.storeCode = :store and e.at >= :from and e.at < :to";
    private static final String ROW =
            "select new org.jiedai.audit.AuditRow(e.id, e.at, e.actor, e.act, e.subject, e.address) from ";
    private static final ListColumns COLUMNS = new ListColumns("e.at desc, e.id desc")
            .sorted("at", "e.at")
            .exactly("actor", "e.actor")
            .exactly("act", "e.act")
            .text("subject", "e.subject")
            .text("address", "e.address");

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The acts between two moments as they are wished for, newest first. */
    public List<AuditRow> rows(Instant from, Instant to, ListWish wish) {
        String query = ROW + ENTRIES + COLUMNS.where(wish) + COLUMNS.order(wish);
        return COLUMNS.rows(between(em.createQuery(query, AuditRow.class), from, to), wish);
    }

    /** How many acts between two moments the filters leave. */
    public long count(Instant from, Instant to, ListWish wish) {
        String query = "select count(e) from " + ENTRIES + COLUMNS.where(wish);
        return COLUMNS.count(between(em.createQuery(query, Long.class), from, to), wish);
    }

    private <T> TypedQuery<T> between(TypedQuery<T> query, Instant from, Instant to) {
        return query.setParameter("store", caller.actor().storeCode())
                .setParameter("from", from)
                .setParameter("to", to);
    }

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND} if the store has no such act */
    public AuditRow row(long id) {
        return em.createQuery(ROW + "AuditEntry e where e.storeCode = :store and e.id = :id", AuditRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(id));
    }

    /** What an act of the store has made of records, before and after. */
    public List<AuditDetail> details(AuditRow act) {
        return Stream.concat(changes(act), histories(act)).toList();
    }

    private Stream<AuditDetail> changes(AuditRow act) {
        return em.createQuery("""
                        select new org.jiedai.audit.AuditDetail(c.subject, c.field, c.was, c.became, '')
                        from AuditChange c, AuditEntry e
                        where c.entryId = e.id and e.id = :entry and e.storeCode = :store
                        order by c.id""", AuditDetail.class)
                .setParameter("entry", act.id())
                .setParameter("store", caller.actor().storeCode())
                .getResultStream();
    }

    private Stream<AuditDetail> histories(AuditRow act) {
        if (!act.subject().contains("-" + caller.actor().storeCode() + "-")) {
            return Stream.empty();
        }
        return em.createQuery("""
                        select new org.jiedai.audit.AuditDetail(h.subject, '', coalesce(h.fromState, ''), h.toState,
                        coalesce(h.why, ''))
                        from HistoryEntry h
                        where h.subject = :subject and h.actor = :actor and h.at > :from and h.at <= :to
                        order by h.at, h.id""", AuditDetail.class)
                .setParameter("subject", act.subject())
                .setParameter("actor", act.actor())
                .setParameter("from", before(act))
                .setParameter("to", act.at())
                .getResultStream();
    }

    // What somebody did to the record just before is that act's, and not this one's.
    private Instant before(AuditRow act) {
        Instant earliest = act.at().minus(ONE_ACT);
        // Not max(at): the provider does not read an aggregate of a moment as a moment.
        return em.createQuery("""
                        select e.at
                        from AuditEntry e
                        where e.subject = :subject and e.actor = :actor and
                        e.at >= :earliest and e.at < :at
                        order by e.at desc, e.id desc""", Instant.class)
                .setParameter("subject", act.subject())
                .setParameter("actor", act.actor())
                .setParameter("earliest", earliest)
                .setParameter("at", act.at())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(earliest);
    }
}

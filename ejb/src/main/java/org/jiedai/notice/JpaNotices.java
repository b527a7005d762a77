package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Utc;

/** Notices in the database. The table is the outbox of the notice gateway. */
@ApplicationScoped
public class JpaNotices implements Notices {
    private static final String LOCKED = " limit ? for update skip locked";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Changes changes;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Notice notice) {
        em.persist(notice);
        changes.afterCommit(notice.storeCode());
    }

    @Override
    public Notice get(NoticeNo number) {
        return Optional.ofNullable(em.find(Notice.class, number.id()))
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }

    @Override
    public List<Notice> due(Instant now, int most) {
        return locked(
                "select id from notice where state = 'WRITTEN' and due_at <= ? order by due_at, id" + LOCKED,
                now,
                most);
    }

    @Override
    public List<Notice> unsent(String orderNo) {
        return notices(em.createNativeQuery(
                        "select id from notice where order_no = ? and state = 'WRITTEN' for update skip locked")
                .setParameter(1, orderNo));
    }

    @Override
    public List<Notice> claimedBefore(Instant moment, int most) {
        return locked(
                "select id from notice where state = 'SENDING' and claimed_at < ? order by claimed_at, id" + LOCKED,
                moment,
                most);
    }

    // JPQL has no word for "pass over what is locked".
    private List<Notice> locked(String sql, Instant moment, int most) {
        return notices(em.createNativeQuery(sql).setParameter(1, Utc.of(moment)).setParameter(2, most));
    }

    private List<Notice> notices(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream()
                .map(id -> em.find(Notice.class, ((Number) id).longValue()))
                .toList();
    }
}

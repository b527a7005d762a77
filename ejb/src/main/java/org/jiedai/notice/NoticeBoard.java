package org.jiedai.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Page;
import org.jiedai.shared.Roles;

/** The notices of the store: what customers were told, what waits, what somebody must decide. */
@Stateless
@RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
public class NoticeBoard {
    private static final List<NoticeState> STUCK = List.of(NoticeState.UNCERTAIN, NoticeState.FAILED);
    private static final ListColumns COLUMNS = new ListColumns("n.writtenAt desc, n.id desc")
            .text("order", "n.orderNo")
            .oneOf("kind", "n.kind", NoticeKind.class)
            .oneOf("channel", "n.channel", Channel.class)
            .oneOf("state", "n.state", NoticeState.class)
            .sorted("written", "n.writtenAt")
            .sorted("due", "n.dueAt")
            .sorted("sent", "n.sentAt")
            .within("day", "n.writtenAt");
    private static final String ROW = """
            select new org.jiedai.notice.NoticeRow(n.id, n.version, n.orderNo, n.kind,
            n.state, n.channel, n.address, n.phone, n.text, n.writtenAt, n.dueAt, n.sentAt, n.attempts, n.trouble,
            n.decidedBy, n.decidedWhy) from Notice n where n.storeCode = :store and\s""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private NoticeTemplates templates;

    @Inject
    private Caller caller;

    /** Uncertain or given up; somebody must decide. Oldest first. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER})
    public Page<NoticeRow> stuck() {
        return Page.of(rows("n.state in :states order by n.writtenAt, n.id").setParameter("states", STUCK));
    }

    /** All that nobody has to decide, as they are wished for: what waits, and what was sent or not needed any more. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER})
    public List<NoticeRow> flowing(ListWish wish) {
        return COLUMNS.rows(
                rows("n.state not in :states" + COLUMNS.where(wish) + COLUMNS.order(wish))
                        .setParameter("states", STUCK),
                wish);
    }

    /** How many the filters leave. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER})
    public long count(ListWish wish) {
        return COLUMNS.count(
                em.createQuery(
                                "select count(n) from Notice n where n.storeCode = :store and n.state not in :states"
                                        + COLUMNS.where(wish),
                                Long.class)
                        .setParameter("store", caller.actor().storeCode())
                        .setParameter("states", STUCK),
                wish);
    }

    /** What the customer of this order or appointment was told, newest first. */
    public List<NoticeRow> of(String orderNo) {
        return rows("n.orderNo = :order order by n.writtenAt desc, n.id desc")
                .setParameter("order", orderNo)
                .setMaxResults(Page.SIZE)
                .getResultList();
    }

    /** The words in use for a kind: the store's, or ours. */
    @RolesAllowed(Roles.SERVICE_MANAGER)
    public String words(NoticeKind kind, String language) {
        return templates
                .find(new NoticeTemplate.Key(caller.actor().storeCode(), kind, language))
                .map(NoticeTemplate::text)
                .orElseGet(() -> Words.ours(kind, language))
                .template();
    }

    private TypedQuery<NoticeRow> rows(String which) {
        return em.createQuery(ROW + which, NoticeRow.class)
                .setParameter("store", caller.actor().storeCode());
    }
}

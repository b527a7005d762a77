package org.jiedai.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Page;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;

/** Complaints: agents and the service manager see all of the store, others those they answer for (F4). */
@Stateless
@RolesAllowed({Roles.FOLLOW_UP_AGENT, Roles.SERVICE_ADVISOR, Roles.WORKSHOP_CONTROLLER, Roles.SERVICE_MANAGER})
public class ComplaintBoard {
    private static final ListColumns COLUMNS = new ListColumns("c.closedAt desc, c.id desc")
            .text("number", "c.number", String::toUpperCase)
            .text("plate", "c.plate", ComplaintBoard::asKept)
            .text("customer", "c.customerName")
            .text("text", "c.text")
            .sorted("owner", "c.owner")
            .sorted("raised", "c.raisedAt")
            .sorted("closed", "c.closedAt")
            .within("day", "c.closedAt");

    private static final String ROW = """
            select new org.jiedai.followup.ComplaintRow(c.number, c.version,
            c.repairOrderNo, c.plate, c.customerName, c.text, c.state, c.raisedAt, c.owner, c.deadline,
            c.escalatedAt, c.answer, c.verdict, c.closedAt) from Complaint c where c.storeCode = :store and\s""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Staff staff;

    /** Open ones, by deadline. */
    @RolesAllowed({
        Roles.FOLLOW_UP_AGENT,
        Roles.SERVICE_ADVISOR,
        Roles.WORKSHOP_CONTROLLER,
        Roles.SERVICE_MANAGER,
        Roles.GROUP_MANAGER
    })
    public Page<ComplaintRow> open() {
        return Page.of(mine(ROW + "c.state <> :closed", " order by c.deadline, c.raisedAt, c.id", ComplaintRow.class));
    }

    /** The closed ones that are wished for, the last one first. */
    public List<ComplaintRow> rows(ListWish wish) {
        return COLUMNS.rows(
                mine(ROW + "c.state = :closed" + COLUMNS.where(wish), COLUMNS.order(wish), ComplaintRow.class), wish);
    }

    /** How many closed ones the filters leave. */
    public long count(ListWish wish) {
        return COLUMNS.count(
                mine(
                        "select count(c) from Complaint c where c.storeCode = :store and c.state = :closed"
                                + COLUMNS.where(wish),
                        "",
                        Long.class),
                wish);
    }

    private <T> TypedQuery<T> mine(String which, String order, Class<T> answer) {
        Actor actor = caller.actor();
        boolean all = Stream.of(Role.FOLLOW_UP_AGENT, Role.SERVICE_MANAGER, Role.GROUP_MANAGER)
                .anyMatch(actor::is);
        TypedQuery<T> query = em.createQuery(which + (all ? "" : " and c.owner = :owner") + order, answer)
                .setParameter("store", actor.storeCode())
                .setParameter("closed", ComplaintState.CLOSED);
        return all ? query : query.setParameter("owner", actor.login());
    }

    private static String asKept(String plate) {
        return plate.replace("·", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** What the customer complained about after this visit. */
    @RolesAllowed(Roles.FOLLOW_UP_AGENT)
    public List<ComplaintRow> ofVisit(RepairOrderNo visit) {
        return em.createQuery(ROW + "c.repairOrderNo = :visit order by c.raisedAt, c.id", ComplaintRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("visit", visit)
                .getResultList();
    }

    /** Who can be made responsible: log-in → name, managers first. */
    public Map<String, String> owners(boolean chinese) {
        String store = caller.actor().storeCode();
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(Role.SERVICE_MANAGER, Role.SERVICE_ADVISOR, Role.WORKSHOP_CONTROLLER)
                .flatMap(role -> staff.withRole(store, role).stream())
                .forEach(m -> names.putIfAbsent(m.login(), name(m, chinese)));
        return names;
    }

    private static String name(StaffMember member, boolean chinese) {
        return chinese ? member.name() : member.nameEn();
    }
}

package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.staff.Staff;

/** Requisitions as the counter sees them (R11). */
@Stateless
@RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
public class RequisitionBoard {
    private static final int LONGEST_LIST = 200;
    private static final String HEAD = """
            select new org.jiedai.parts.RequisitionRow(r.number, r.version, r.state,
            r.repairOrderNo, r.appointmentNo, r.plate, r.technician, r.requestedAt) from PartsRequisition r
            where r.storeCode = :store and\s""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Staff staff;

    @Inject
    private Caller caller;

    /** Requisitions in a state, the oldest first. */
    public List<Requisition> in(RequisitionState state) {
        return full(heads("r.state = :state order by r.requestedAt, r.id")
                .setParameter("state", state)
                .setMaxResults(LONGEST_LIST)
                .getResultList());
    }

    /** Today's last ones, from which unused parts may come back. */
    public List<Requisition> last(int count) {
        return full(heads("r.state in :settled order by r.changedAt desc, r.id desc")
                .setParameter("settled", EnumSet.of(RequisitionState.ISSUED, RequisitionState.WITHDRAWN))
                .setMaxResults(count)
                .getResultList());
    }

    /** One requisition of the store. */
    public Requisition requisition(RecordNo number) {
        return full(heads("r.number = :number").setParameter("number", number).getResultList()).stream()
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }

    /** The signatures under it, the first one first. */
    public List<HandOverRow> signatures(RecordNo number) {
        return em.createQuery("""
                                select new org.jiedai.parts.HandOverRow(h.issuer, h.receiver, h.signedAt,
                                h.content)
                                from PartsRequisition r
                                join r.handOvers h
                                where r.storeCode = :store and r.number = :number
                                order by h.signedAt""", HandOverRow.class)
                .setParameter("store", store())
                .setParameter("number", number)
                .getResultList();
    }

    /** Who can sign as receiver. */
    public List<PersonRow> receivers() {
        return people(Role.TECHNICIAN).distinct().toList();
    }

    private Stream<PersonRow> people(Role role) {
        return staff.withRole(store(), role).stream()
                .map(member -> new PersonRow(member.login(), member.name(), member.nameEn()));
    }

    private TypedQuery<RequisitionRow> heads(String condition) {
        return em.createQuery(HEAD + condition, RequisitionRow.class).setParameter("store", store());
    }

    private List<Requisition> full(List<RequisitionRow> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<RecordNo, List<RequisitionItem>> items =
                items(heads).stream().collect(Collectors.groupingBy(RequisitionItem::requisition));
        return heads.stream()
                .map(head -> new Requisition(head, items.getOrDefault(head.number(), List.of())))
                .toList();
    }

    // What is reserved for the car's own appointment is looked up per row by the database, not by the page.
    private List<RequisitionItem> items(List<RequisitionRow> heads) {
        return em.createQuery("""
                                select r.number, l.position, l.lineNo, l.partCode, l.name, l.asked, l.issued,
                                l.backOrdered, l.returned, s.bin, s.onHand, s.reserved, s.expectedOn, (select
                                sum(p.reserved) from PickTask t join t.lines p where t.number = r.appointmentNo
                                and p.partCode = l.partCode), (select max(t.place) from PickTask t where
                                t.number = r.appointmentNo), i.coreDue
                                from PartsRequisition r
                                left join r.lines l
                                left join Part i on i.code = l.partCode
                                left join StockItem s on s.storeCode = r.storeCode and s.partCode = l.partCode
                                where r.number in :numbers and l.position is not null
                                order by l.position""", Object[].class)
                .setParameter(
                        "numbers", heads.stream().map(RequisitionRow::number).toList())
                .getResultStream()
                .map(RequisitionBoard::item)
                .toList();
    }

    private static RequisitionItem item(Object[] row) {
        return new RequisitionItem(
                (RecordNo) row[0],
                figure(row[1]),
                figure(row[2]),
                (String) row[3],
                (String) row[4],
                figure(row[5]),
                figure(row[6]),
                figure(row[7]),
                figure(row[8]),
                (String) row[9],
                figure(row[10]) - figure(row[11]),
                figure(row[13]),
                (String) row[14],
                (LocalDate) row[12],
                Boolean.TRUE.equals(row[15]));
    }

    private static int figure(Object number) {
        return number == null ? 0 : ((Number) number).intValue();
    }

    private String store() {
        return caller.actor().storeCode();
    }
}

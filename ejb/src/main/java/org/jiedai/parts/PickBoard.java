package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** The parts of appointments as the counter sees them (A8). */
@Stateless
@RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
public class PickBoard {
    private static final int LONGEST_LIST = 200;
    private static final String HEAD = """
            select new org.jiedai.parts.PickRow(t.number, t.version, t.state, t.plate,
            t.vehicle, t.customerName, t.slotStart, t.place, t.labels) from PickTask t where
            t.storeCode = :store and\s""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The appointments whose parts are here or missing, by time. */
    public List<Pick> ahead() {
        return full(heads("t.state in :ahead order by t.slotStart, t.id")
                .setParameter("ahead", EnumSet.of(PickState.OPEN, PickState.SHORT, PickState.SHELVED))
                .setMaxResults(LONGEST_LIST)
                .getResultList());
    }

    /** The expired appointments whose parts are to be put back, by place. */
    public List<Pick> toPutBack() {
        return full(heads("t.state = :expired order by t.place, t.slotStart, t.id")
                .setParameter("expired", PickState.TO_PUT_BACK)
                .setMaxResults(LONGEST_LIST)
                .getResultList());
    }

    /** One pick task of the store. */
    public Pick pick(AppointmentNo number) {
        return full(heads("t.number = :number").setParameter("number", number).getResultList()).stream()
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }

    /** The free places of the appointment shelf. */
    public List<String> freePlaces() {
        return em.createQuery("""
                                select p.code from ShelfPlace p where p.storeCode = :store and p.appointment is null
                                order by p.code""", String.class)
                .setParameter("store", caller.actor().storeCode())
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }

    private TypedQuery<PickRow> heads(String condition) {
        return em.createQuery(HEAD + condition, PickRow.class)
                .setParameter("store", caller.actor().storeCode());
    }

    private List<Pick> full(List<PickRow> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<AppointmentNo, List<PickItem>> items = items(heads).stream().collect(Collectors.groupingBy(PickItem::task));
        return heads.stream()
                .map(head -> new Pick(head, items.getOrDefault(head.number(), List.of())))
                .toList();
    }

    private List<PickItem> items(List<PickRow> heads) {
        return em.createQuery("""
                                select new org.jiedai.parts.PickItem(t.number, l.partCode, l.name, l.quantity,
                                l.reserved, l.drawn, l.picked, s.bin, s.expectedOn)
                                from PickTask t
                                left join t.lines l
                                left join StockItem s on s.storeCode = t.storeCode and s.partCode = l.partCode
                                where t.number in :numbers and l.partCode is not null
                                order by s.bin, l.partCode""", PickItem.class)
                .setParameter("numbers", heads.stream().map(PickRow::number).toList())
                .getResultList();
    }
}

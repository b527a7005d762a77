package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.shared.RepairOrderNo;

/** Reads tickets with all that belongs to them: one query per kind of row, however many tickets. */
@ApplicationScoped
public class Tickets {
    private static final int LONGEST_LIST = 200;
    private static final String HEAD = """
            select new org.jiedai.workshop.TicketRow(t.number, t.version, t.state,
            t.head.plate, t.head.vehicle, t.head.customerName, t.head.advisor, t.head.stay, t.head.keyTag,
            t.head.firstPromisedAt, t.promisedAt, t.technician, t.bay, t.reworks) from WorkTicket t
            where t.storeCode = :store and\s""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /** The store's tickets in these states, by promise. */
    List<Ticket> in(String storeCode, Set<TicketState> states) {
        return full(heads("t.state in :states order by t.promisedAt, t.id", storeCode)
                .setParameter("states", states)
                .setMaxResults(LONGEST_LIST)
                .getResultList());
    }

    /** A technician's tickets in these states, by promise. */
    List<Ticket> of(String storeCode, String technician, Set<TicketState> states) {
        return full(heads("t.technician = :technician and t.state in :states order by t.promisedAt, t.id", storeCode)
                .setParameter("technician", technician)
                .setParameter("states", states)
                .setMaxResults(LONGEST_LIST)
                .getResultList());
    }

    Optional<Ticket> find(String storeCode, RepairOrderNo number) {
        return full(heads("t.number = :number", storeCode)
                        .setParameter("number", number)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** What its lines normally need. */
    List<PartRow> parts(String storeCode, RepairOrderNo number) {
        return em.createQuery("""
                                select new org.jiedai.workshop.PartRow(p.lineNo, p.partCode, p.name, p.quantity)
                                from WorkTicket t
                                join t.parts p
                                where t.storeCode = :store and t.number = :number
                                order by p.lineNo, p.partCode""", PartRow.class)
                .setParameter("store", storeCode)
                .setParameter("number", number)
                .getResultList();
    }

    private TypedQuery<TicketRow> heads(String condition, String storeCode) {
        return em.createQuery(HEAD + condition, TicketRow.class).setParameter("store", storeCode);
    }

    private List<Ticket> full(List<TicketRow> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        List<RepairOrderNo> numbers = heads.stream().map(TicketRow::number).toList();
        Map<RepairOrderNo, List<LineRow>> lines = group(lines(numbers), LineRow::ticket);
        Map<RepairOrderNo, List<AskedRow>> asked = group(asked(numbers), AskedRow::ticket);
        Map<RepairOrderNo, List<FindingRow>> found = group(findings(numbers), FindingRow::ticket);
        return heads.stream()
                .map(head -> new Ticket(
                        head,
                        lines.getOrDefault(head.number(), List.of()),
                        asked.getOrDefault(head.number(), List.of()),
                        found.getOrDefault(head.number(), List.of())))
                .toList();
    }

    private static <R> Map<RepairOrderNo, List<R>> group(List<R> rows, Function<R, RepairOrderNo> by) {
        return rows.stream().collect(Collectors.groupingBy(by));
    }

    private List<LineRow> lines(List<RepairOrderNo> numbers) {
        return em.createQuery("""
                                select new org.jiedai.workshop.LineRow(t.number, l.lineNo, l.operationCode,
                                l.name, l.trade, l.minutes, l.difficulty, l.state, l.held, l.startedAt,
                                l.clockedSeconds, l.clockForgotten, l.note)
                                from WorkTicket t
                                join t.lines l
                                where t.number in :numbers
                                order by l.lineNo""", LineRow.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private List<AskedRow> asked(List<RepairOrderNo> numbers) {
        return em.createQuery("""
                                select new org.jiedai.workshop.AskedRow(a.repairOrderNo, a.number, a.state,
                                a.expectedOn, i.lineNo, i.partCode, i.name, i.asked, i.issued, i.backOrdered,
                                p.coreDue)
                                from AskedParts a
                                left join a.items i
                                left join Part p on p.code = i.partCode
                                where a.repairOrderNo in :numbers and i.partCode is not null
                                order by a.id, i.lineNo""", AskedRow.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private List<FindingRow> findings(List<RepairOrderNo> numbers) {
        return em.createQuery("""
                                select new org.jiedai.workshop.FindingRow(f.repairOrderNo, f.number, f.state,
                                f.finding, f.safety, f.affectedLine, f.proposed, f.agreed)
                                from ExtraFinding f
                                where f.repairOrderNo in :numbers
                                order by f.id""", FindingRow.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }
}

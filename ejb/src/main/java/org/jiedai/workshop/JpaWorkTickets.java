package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RepairOrderNo;

/** Work tickets in the database. */
@ApplicationScoped
public class JpaWorkTickets extends JpaRepository<WorkTicket, RepairOrderNo> implements WorkTickets {
    private static final Set<TicketState> IN_WORK = EnumSet.of(TicketState.ASSIGNED, TicketState.WORKING);

    public JpaWorkTickets() {
        super(WorkTicket.class);
    }

    @Override
    public void holdClock(String technician) {
        em.createNativeQuery("select login from staff where login = ? for update")
                .setParameter(1, technician)
                .getResultList();
    }

    @Override
    public Optional<WorkTicket> running(String technician) {
        return one(em.createQuery("""
                                select t
                                from WorkTicket t
                                join t.clock c
                                where c.technician = :technician
                                and c.endedAt is null""", WorkTicket.class).setParameter("technician", technician));
    }

    @Override
    public List<RepairOrderNo> runningSince(String storeCode, Instant before) {
        return em.createQuery("""
                                select distinct t.number
                                from WorkTicket t
                                join t.clock c
                                where t.storeCode = :store and c.endedAt is null
                                and c.startedAt < :before""", RepairOrderNo.class)
                .setParameter("store", storeCode)
                .setParameter("before", before)
                .getResultList();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public Map<String, Integer> load(String storeCode) {
        return em.createQuery("""
                                select t.technician, sum(l.minutes)
                                from WorkTicket t
                                join t.lines l
                                where t.storeCode = :store and t.state in :inWork and t.technician is not null and
                                l.state not in :settled
                                group by t.technician""", Object[].class)
                .setParameter("store", storeCode)
                .setParameter("inWork", IN_WORK)
                .setParameter("settled", EnumSet.of(TicketLineState.DONE, TicketLineState.EXPLAINED))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public Set<String> baysTaken(String storeCode, RepairOrderNo except) {
        return Set.copyOf(em.createQuery("""
                                select distinct t.bay
                                from WorkTicket t
                                where t.storeCode = :store and t.state in :inWork and t.bay is not null and
                                t.number <> :except""", String.class)
                .setParameter("store", storeCode)
                .setParameter("inWork", IN_WORK)
                .setParameter("except", except)
                .getResultList());
    }

    @Override
    public List<WorkTicket> inHand(String technician, String storeCode) {
        return all(em.createQuery("""
                                select t
                                from WorkTicket t
                                where t.state in :inWork and t.technician = :technician
                                and (:store is null or t.storeCode = :store)
                                order by t.promisedAt, t.id""", WorkTicket.class)
                .setParameter("inWork", IN_WORK)
                .setParameter("technician", technician)
                .setParameter("store", storeCode));
    }

    @Override
    public List<WorkTicket> advisedBy(String advisor, String storeCode) {
        return all(em.createQuery("""
                                select t
                                from WorkTicket t
                                where t.state <> :finished and t.head.advisor = :advisor and t.storeCode = :store
                                order by t.promisedAt, t.id""", WorkTicket.class)
                .setParameter("finished", TicketState.FINISHED)
                .setParameter("advisor", advisor)
                .setParameter("store", storeCode));
    }
}

package org.jiedai.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;

/** The arrivals in the database. */
@ApplicationScoped
public class JpaArrivals extends JpaRepository<Arrival, RecordNo> implements Arrivals {
    public JpaArrivals() {
        super(Arrival.class);
    }

    @Override
    public Optional<RecordNo> waiting(String storeCode, Plate plate) {
        return em.createQuery("""
                                select a.number
                                from Arrival a
                                where a.storeCode = :store and a.state in :open and a.plate = :plate
                                order by a.arrivedAt, a.id""", RecordNo.class)
                .setParameter("store", storeCode)
                .setParameter("open", List.of(ArrivalState.WAITING, ArrivalState.GREETED))
                .setParameter("plate", plate)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Arrival> waitingFor(String advisor) {
        return all(em.createQuery("""
                                select a
                                from Arrival a
                                where a.state = :waiting and a.calledAdvisor = :advisor
                                order by a.arrivedAt, a.id""", Arrival.class)
                .setParameter("waiting", ArrivalState.WAITING)
                .setParameter("advisor", advisor));
    }

    @Override
    public List<Arrival> waitingIn(String storeCode) {
        return all(em.createQuery("""
                                select a
                                from Arrival a
                                where a.storeCode = :store and a.state = :waiting
                                order by a.arrivedAt, a.id""", Arrival.class)
                .setParameter("store", storeCode)
                .setParameter("waiting", ArrivalState.WAITING));
    }
}

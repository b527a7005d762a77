package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.JpaRepository;

/** Pick tasks in the database. */
@ApplicationScoped
public class JpaPickTasks extends JpaRepository<PickTask, AppointmentNo> implements PickTasks {
    public JpaPickTasks() {
        super(PickTask.class);
    }

    @Override
    public List<PickTask> missing(String storeCode, String partCode) {
        return all(em.createQuery("""
                                select distinct t
                                from PickTask t
                                join t.lines l
                                where t.storeCode = :store and t.state = :short and l.partCode = :part and
                                l.quantity > l.reserved + l.drawn
                                order by t.slotStart, t.id""", PickTask.class)
                .setParameter("store", storeCode)
                .setParameter("short", PickState.SHORT)
                .setParameter("part", partCode));
    }
}

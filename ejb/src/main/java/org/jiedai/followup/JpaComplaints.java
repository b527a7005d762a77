package org.jiedai.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** Complaints in the database. */
@ApplicationScoped
public class JpaComplaints extends JpaRepository<Complaint, RecordNo> implements Complaints {
    public JpaComplaints() {
        super(Complaint.class);
    }

    @Override
    public List<Complaint> ofVisit(RepairOrderNo visit) {
        return em.createQuery("select c from Complaint c where c.repairOrderNo = :visit order by c.id", Complaint.class)
                .setParameter("visit", visit)
                .getResultList();
    }

    @Override
    public List<Complaint> of(String owner, String storeCode) {
        return all(em.createQuery("""
                                select c
                                from Complaint c
                                where c.state <> :closed and c.owner = :owner
                                and (:store is null or c.storeCode = :store)
                                order by c.deadline, c.id""", Complaint.class)
                .setParameter("closed", ComplaintState.CLOSED)
                .setParameter("owner", owner)
                .setParameter("store", storeCode));
    }
}

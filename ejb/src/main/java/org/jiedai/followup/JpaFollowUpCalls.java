package org.jiedai.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RepairOrderNo;

/** Follow-up calls in the database. */
@ApplicationScoped
public class JpaFollowUpCalls extends JpaRepository<FollowUpCall, RepairOrderNo> implements FollowUpCalls {
    public JpaFollowUpCalls() {
        super(FollowUpCall.class);
    }

    @Override
    public List<FollowUpCall> dueFor(String storeCode, CustomerNo customer) {
        return all(em.createQuery("""
                                select c
                                from FollowUpCall c
                                where c.storeCode = :store and c.visit.customerNo = :customer and c.state = :due
                                order by c.id""", FollowUpCall.class)
                .setParameter("store", storeCode)
                .setParameter("customer", customer)
                .setParameter("due", FollowUpState.DUE));
    }
}

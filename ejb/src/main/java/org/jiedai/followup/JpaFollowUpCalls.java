package org.jiedai.followup;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RepairOrderNo;

/** Follow-up calls in the database. */
@ApplicationScoped
public class JpaFollowUpCalls extends JpaRepository<FollowUpCall, RepairOrderNo> implements FollowUpCalls {
    public JpaFollowUpCalls() {
        super(FollowUpCall.class);
    }
}

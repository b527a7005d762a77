package org.jiedai.followup;

import java.util.List;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The store's follow-up calls. */
public interface FollowUpCalls extends Repository<FollowUpCall, RepairOrderNo> {

    /** Those of a customer that are not begun, or wait for another time. */
    List<FollowUpCall> dueFor(String storeCode, CustomerNo customer);
}

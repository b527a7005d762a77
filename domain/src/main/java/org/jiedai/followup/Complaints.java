package org.jiedai.followup;

import java.util.List;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The store's complaints. */
public interface Complaints extends Repository<Complaint, RecordNo> {
    /** Those taken down in the call about a visit, oldest first. */
    List<Complaint> ofVisit(RepairOrderNo visit);

    /**
     * What this person still answers for, the longest wait first.
     *
     * @param storeCode null for all stores
     */
    List<Complaint> of(String owner, String storeCode);
}

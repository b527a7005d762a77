package org.jiedai.repairorder;

import java.time.Instant;
import java.util.List;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The visits. */
public interface RepairOrders extends Repository<RepairOrder, RepairOrderNo> {

    /** Those promised before a moment whose progress check has not been raised yet, locked (R13). */
    List<RepairOrder> toCheck(Instant promisedBefore);

    /** The cars of the house whose key is on this tag. */
    List<RepairOrder> onTag(String storeCode, String keyTag);

    /**
     * The visits in the house whose advisor this is, the oldest first.
     *
     * @param storeCode null for all stores
     */
    List<RepairOrder> advisedBy(String login, String storeCode);
}

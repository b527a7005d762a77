package org.jiedai.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** Work tickets. */
public interface WorkTickets extends Repository<WorkTicket, RepairOrderNo> {

    /** Lets only one act of a technician's clock happen at a time; held until the transaction ends (R12). */
    void holdClock(String technician);

    /** The ticket on which a technician's clock runs, of whatever car. */
    Optional<WorkTicket> running(String technician);

    /** The tickets of a store on which a clock runs that was started before a moment. */
    List<RepairOrderNo> runningSince(String storeCode, Instant before);

    /** Writes what has changed so far, so that one clock stops before the next starts. */
    void flush();

    /** Standard minutes of unfinished lines per technician. */
    Map<String, Integer> load(String storeCode);

    /** The bays in which cars stand, apart from this ticket's. */
    Set<String> baysTaken(String storeCode, RepairOrderNo except);

    /**
     * The cars that a technician has in hand, by promise.
     *
     * @param storeCode null for all stores
     */
    List<WorkTicket> inHand(String technician, String storeCode);

    /** What is not finished, whatever its technician, of visits whose advisor this is. */
    List<WorkTicket> advisedBy(String advisor, String storeCode);
}

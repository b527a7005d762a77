package org.jiedai.telephone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Repository;

/** The calls of the store. */
public interface CallRecords extends Repository<CallRecord, RecordNo> {

    /** The call by the telephone system's own name of it. */
    Optional<CallRecord> heard(String storeCode, String callId);

    /** The call that was registered by this form. */
    Optional<CallRecord> registeredBy(String storeCode, UUID form);

    /**
     * Those of all stores that have been ringing since before this moment, the oldest first; locked until the end of
     * the transaction. Those which another node has locked are left out.
     */
    List<CallRecord> ringingSince(Instant moment, int most);
}

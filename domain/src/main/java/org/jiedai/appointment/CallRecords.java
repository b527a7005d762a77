package org.jiedai.appointment;

import java.util.Optional;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Repository;

/** The calls of the store. */
public interface CallRecords extends Repository<CallRecord, RecordNo> {

    /** The call by the telephone system's own name of it. */
    Optional<CallRecord> heard(String storeCode, String callId);
}

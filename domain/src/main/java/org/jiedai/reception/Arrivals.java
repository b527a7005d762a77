package org.jiedai.reception;

import java.util.List;
import java.util.Optional;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Repository;

/** Who came. */
public interface Arrivals extends Repository<Arrival, RecordNo> {

    /** Whoever came with this plate and is not received yet. */
    Optional<RecordNo> waiting(String storeCode, Plate plate);

    /** Whoever waits and whose turn it is to be greeted by this advisor, in all stores, the longest wait first. */
    List<Arrival> waitingFor(String advisor);

    /** Whoever waits in a store to be greeted, the longest wait first. */
    List<Arrival> waitingIn(String storeCode);
}

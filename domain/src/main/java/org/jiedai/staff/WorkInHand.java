package org.jiedai.staff;

import java.util.List;
import java.util.Map;
import org.jiedai.shared.Stamp;

/**
 * Work of one kind, as its stage keeps it. Each stage brings what it has; who asks knows no stage, and all of it is
 * handed over in one transaction.
 */
public interface WorkInHand {

    WorkKind kind();

    /**
     * What hangs on a person.
     *
     * @param storeCode null for all stores
     */
    List<HeldWork> of(String login, String storeCode);

    /** Whether this colleague can do all that hangs on a person in a store; that they have the role is known. */
    default boolean suits(StaffMember colleague, String login, String storeCode) {
        return true;
    }

    /** Until the transaction ends nobody else gives or takes such work; asked before anybody's row is held. */
    default void hold(String login, String storeCode) {
        // What is changed by its version only needs no lock.
    }

    /**
     * All that hangs on the person in the store is somebody else's.
     *
     * @return number → log-in of who has it now
     * @throws org.jiedai.shared.RuleBroken whoever was named cannot have it
     */
    Map<String, String> handOver(TakeOver takeOver, Stamp by);

    /** What cannot wait for somebody who has just left or lost the role goes to the next (R1). */
    default void passOn(String login, Stamp by) {
        // Most can wait.
    }
}

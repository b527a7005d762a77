package org.jiedai.store;

import java.util.List;
import java.util.Optional;

/** The groups to which stores belong, with what each has set for them. */
public interface Groups {

    /** What a group has set; empty for nothing yet. */
    Optional<GroupSettings> settings(String groupName);

    /** The same; nobody sets anything else until the transaction ends. */
    Optional<GroupSettings> kept(String groupName);

    /** The same, for who sets them; the first who asks has them with version 0. Nobody else has them until then. */
    GroupSettings toSet(String groupName);

    /** The stores of a group as they are now; nobody else changes them until the transaction ends. */
    List<Store> stores(String groupName);
}

package org.jiedai.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Role;

/** The stores of the group, their days and bays. */
public interface Stores {

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    Store get(String storeCode);

    /** When the store is open on the days of a span, the last one included. */
    OpenDays days(String storeCode, LocalDate from, LocalDate to);

    /** What the store says of a day by itself: closed, or other hours. */
    Optional<StoreDay> day(String storeCode, LocalDate day);

    void add(StoreDay day);

    void remove(StoreDay day);

    /** The bays that are used. */
    default List<Bay> bays(String storeCode) {
        return everyBay(storeCode).stream().filter(Bay::active).toList();
    }

    /** The bays, also those that are not used any more: a car may still stand in one. */
    List<Bay> everyBay(String storeCode);

    /** All stores, by code. */
    List<Store> all();

    void add(Store store);

    /** The stores that a manager looks after: their own, or all of the group. */
    default List<Store> of(Actor manager) {
        Store own = get(manager.storeCode());
        return manager.is(Role.GROUP_MANAGER)
                ? all().stream()
                        .filter(store -> store.groupName().equals(own.groupName()))
                        .toList()
                : List.of(own);
    }
}

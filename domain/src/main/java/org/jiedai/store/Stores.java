package org.jiedai.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.Role;

/** The stores of the group, their days, bays and people. */
public interface Stores {

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    Store get(String storeCode);

    /** When the store is open on the days of a span, the last one included. */
    OpenDays days(String storeCode, LocalDate from, LocalDate to);

    /** What the store says of a day by itself: closed, or other hours. */
    Optional<StoreDay> day(String storeCode, LocalDate day);

    void add(StoreDay day);

    void remove(StoreDay day);

    List<Bay> bays(String storeCode);

    /** The active people who hold a role in a store, by log-in. */
    List<StaffMember> withRole(String storeCode, Role role);

    /** Who receives and who repairs in a store: no more of them than a search for slots asks. */
    Staffing staffing(String storeCode);

    Optional<StaffMember> member(String login);

    /** The active people of a store who sit at a telephone. */
    List<StaffMember> atExtension(String storeCode, String extension);

    /** The person as he is now; nobody else changes him until the transaction ends. */
    Optional<StaffMember> held(String login);

    /** How many active people administer some store. Their roles are held until the transaction ends. */
    long administrators();

    /** All stores, by code. */
    List<Store> all();

    void add(Store store);

    void add(StaffMember member);
}

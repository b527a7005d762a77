package org.jiedai.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.shared.Role;
import org.jiedai.shared.Stamp;

/** What is still to be done by somebody who is about to leave or to lose a role; the stages have it, the staff asks. */
public interface UnfinishedWork {

    /** In all stores. */
    Count of(String login);

    /** In one. */
    Count of(String login, String storeCode);

    /** Nobody is given anything of theirs, or theirs of anybody's, until the transaction ends. */
    void hold(String login, Set<String> stores);

    /** What cannot wait for somebody who has just left or lost the role goes to the next (R1). */
    void passOn(String login, Stamp by);

    /**
     * How much of it.
     *
     * @param bookings appointments to come that they receive or repair
     * @param orders visits in the house whose advisor they are
     * @param tickets the workshop's tickets that they have, with clocks that run
     * @param complaints that they own
     */
    record Count(long bookings, long orders, long tickets, long complaints) {
        /** Nobody misses them. */
        public static final Count NOTHING = new Count(0, 0, 0, 0);

        /** Of all that hangs on somebody; who waits at the door goes to the next by itself and is not counted. */
        public static Count of(List<HeldWork> held) {
            Map<WorkKind, Set<String>> numbers = held.stream()
                    .collect(Collectors.groupingBy(
                            HeldWork::kind, Collectors.mapping(HeldWork::number, Collectors.toSet())));
            Set<String> booked = held.stream()
                    .filter(one -> one.kind() == WorkKind.BOOKED_ADVICE || one.kind() == WorkKind.BOOKED_REPAIR)
                    .map(HeldWork::number)
                    .collect(Collectors.toSet());
            return new Count(
                    booked.size(),
                    numbers.getOrDefault(WorkKind.ORDER, Set.of()).size(),
                    numbers.getOrDefault(WorkKind.TICKET, Set.of()).size(),
                    numbers.getOrDefault(WorkKind.COMPLAINT, Set.of()).size());
        }

        /** What nobody can do any more who loses the roles taken; complaints are anybody's who has one left. */
        public Count hangingOn(Set<Role> taken, Set<Role> left) {
            boolean advisor = taken.contains(Role.SERVICE_ADVISOR);
            boolean technician = taken.contains(Role.TECHNICIAN);
            return new Count(
                    advisor || technician ? bookings : 0,
                    advisor ? orders : 0,
                    technician ? tickets : 0,
                    left.isEmpty() ? complaints : 0);
        }
    }
}

package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.store.StoreAdministrators;
import org.jiedai.store.StoreRule;

/** What hangs on somebody who leaves, or is away for long, is handed over in one act (issue 15). */
@Stateless
@Audited
@RolesAllowed(Roles.ADMINISTRATOR)
public class HandOverService {
    /** Stands for whoever is free and able. */
    public static final String WHO_IS_FREE = "*";

    @Inject
    private Staff staff;

    @Inject
    private StoreAdministrators administrators;

    @Inject
    private WorkOfStages stages;

    @Inject
    private Differences differences;

    @Inject
    private Changes changes;

    @Inject
    private Caller caller;

    /**
     * Each kind chosen goes to who was chosen for it, all in one transaction; a clock that runs stops with the time
     * that it has counted, and customers keep the time they were told. What came meanwhile goes with it.
     *
     * @param takers kind → log-in, or {@link #WHO_IS_FREE}; a kind that is not named stays
     * @return how many things have somebody else now
     * @throws org.jiedai.shared.RuleBroken {@link StaffRule#CANNOT_TAKE_OVER}, {@link StaffRule#TAKER_NEEDED},
     *     {@link StaffRule#NOTHING_HANDED_OVER}, {@link StaffRule#LEFT_MEANWHILE},
     *     {@link StoreRule#STORE_NOT_ADMINISTERED}, or why one cannot have one thing
     */
    public int handOver(LoginName login, String storeCode, Map<WorkKind, String> takers) {
        administered(storeCode);
        StaffRule.NOTHING_HANDED_OVER.unless(!takers.isEmpty());
        Stamp by = caller.stamp().in(storeCode);
        stages.hold(login.value(), Set.of(storeCode));
        Map<String, String> taken = new LinkedHashMap<>();
        takers.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(kind -> {
            TakeOver takeOver = takeOver(kind.getKey(), kind.getValue(), login.value(), storeCode);
            stages.handOver(kind.getKey(), takeOver, by)
                    .forEach((number, to) -> taken.put(kind.getKey() + " " + number, to));
        });
        taken.forEach((what, to) -> differences.add(
                what.substring(what.indexOf(' ') + 1),
                "told." + what.substring(0, what.indexOf(' ')),
                login.value(),
                Objects.toString(to, "")));
        stayHere(takers, storeCode);
        changes.afterCommit(storeCode);
        return taken.size();
    }

    private TakeOver takeOver(WorkKind kind, String to, String login, String storeCode) {
        if (WHO_IS_FREE.equals(to)) {
            StaffRule.TAKER_NEEDED.unless(kind.goesToWhoIsFree(), kind);
            return new TakeOver(storeCode, login, null);
        }
        StaffMember colleague = staff.member(to).orElseThrow(() -> SharedRule.NOT_FOUND.broken(to));
        StaffRule.CANNOT_TAKE_OVER.unless(stages.suits(kind, colleague, login, storeCode), colleague.name(), kind);
        return new TakeOver(storeCode, login, to);
    }

    // Last, and in order: whoever deactivates one of them waits for all of it, or this waits and is refused.
    private void stayHere(Map<WorkKind, String> takers, String storeCode) {
        takers.entrySet().stream()
                .filter(kind -> !WHO_IS_FREE.equals(kind.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(kind -> StaffRule.LEFT_MEANWHILE.unless(
                        kind.getKey().roles().stream().anyMatch(role -> staff.stays(kind.getValue(), storeCode, role)),
                        kind.getValue()));
    }

    private void administered(String storeCode) {
        StoreRule.STORE_NOT_ADMINISTERED.unless(administrators.administered().contains(storeCode), storeCode);
    }
}

package org.jiedai.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.store.OpenDays;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** The figures of the appointment stage over some days (A1–A9): a manager's own store, or all of the group. */
@Stateless
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
public class FiguresBoard {
    // The stores of a day stand side by side; persons stay below their store.
    private static final Comparator<FiguresRow> BY_DAY =
            Comparator.comparing(FiguresRow::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Inject
    private JpaCounts counts;

    @Inject
    private FigureTargets targets;

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private Caller caller;

    /**
     * The stores' rows for all of the span, then a row per day and store or per person; all days and all advisors, also
     * those without anything to count. What there was to be promised is reckoned with today's people and bays.
     *
     * @throws org.jiedai.shared.RuleBroken {@link FiguresRule} the span ends before it begins, or is too long
     */
    public List<FiguresRow> rows(FiguresBy by, LocalDate first, LocalDate last) {
        return rows(by, first, last, stores.of(caller.actor()));
    }

    /** The same of the manager's present store alone, however many stores they look after. */
    public List<FiguresRow> here(FiguresBy by, LocalDate first, LocalDate last) {
        return rows(by, first, last, List.of(stores.get(caller.actor().storeCode())));
    }

    /** What the caller's store wants to reach; the usual targets if nobody has said otherwise. */
    public Targets targets() {
        return targets.find(caller.actor().storeCode())
                .map(kept -> new Targets(kept.version(), kept.percents()))
                .orElseGet(() -> new Targets(0, Figure.usualTargets()));
    }

    private List<FiguresRow> rows(FiguresBy by, LocalDate first, LocalDate last, List<Store> of) {
        FiguresRule.check(first, last);
        List<StoreSpan> spans =
                of.stream().map(store -> span(store, first, last)).toList();
        return Stream.concat(
                        spans.stream().map(StoreSpan::total),
                        spans.stream().flatMap(span -> span.rows(by)).sorted(BY_DAY))
                .toList();
    }

    private StoreSpan span(Store store, LocalDate first, LocalDate last) {
        OpenDays days = stores.days(store.code(), first, last);
        List<String> advisors = staff.withRole(store.code(), Role.SERVICE_ADVISOR).stream()
                .map(StaffMember::login)
                .toList();
        int technicians = staff.withRole(store.code(), Role.TECHNICIAN).size();
        return new StoreSpan(
                store,
                first.datesUntil(last.plusDays(1)).toList(),
                days,
                advisors,
                stores.bays(store.code()).size() + technicians,
                counts.counted(store, first, last),
                counts.held(store, first, last));
    }
}

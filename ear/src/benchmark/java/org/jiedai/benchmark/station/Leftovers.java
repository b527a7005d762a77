package org.jiedai.benchmark.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.demo.BookingSteps;
import org.jiedai.demo.Papers;

/** Visits as the rows tell them: after a crash, or when nobody knows whether a step was committed. */
@ApplicationScoped
public class Leftovers {
    private static final Set<String> NOT_BOOKED_YET = Set.of("REGISTERED", "READ_BACK");

    @Inject
    private Papers papers;

    /** The highest number of a visit so far; -1 if there was none. */
    int last() {
        return papers.number(
                "select coalesce(max(cast(substring(mark, 4) as signed)), -1) from (select who mark"
                        + " from arrival where who like 'BM-%' union all select need from appointment where need like 'BM-%') m");
    }

    /** The numbers of the visits that are still on their way. */
    List<Integer> open() {
        return papers
                .column("select a.who from arrival a left join follow_up_call f on f.number = a.repair_order_no"
                        + " where a.who like 'BM-%' and (f.state is null or f.state <> 'CLOSED') union"
                        + " select need from appointment where need like 'BM-%'"
                        + " and state in ('REGISTERED', 'READ_BACK', 'BOOKED')")
                .stream()
                .map(mark -> Integer.valueOf(mark.substring(3)))
                .toList();
    }

    /** Sets the visit where its history says that it stands. */
    void recall(LaneVisit visit) {
        List<List<String>> appointment = papers.rows(
                "select number, state from appointment where vehicle_no = ? and need = ? order by id desc limit 1",
                visit.lane().vehicle(visit.number()).value(),
                visit.cast().who());
        visit.appointment(appointment.isEmpty() ? null : appointment.get(0).get(0));
        List<List<String>> arrival = papers.rows(
                "select number, repair_order_no from arrival where store_code = ? and who = ?",
                visit.lane().store(),
                visit.cast().who());
        visit.arrival(arrival.isEmpty() ? null : arrival.get(0).get(0));
        visit.order(arrival.isEmpty() ? null : arrival.get(0).get(1));
        List<String> requisitions = ofOrder("asked_parts", visit);
        List<String> extraWork = ofOrder("extra_finding", visit);
        visit.requisitions(requisitions);
        visit.extraWork(extraWork.isEmpty() ? null : extraWork.get(0));
        visit.standBehind(acts(visit, Stream.concat(requisitions.stream(), extraWork.stream())));
        if (!appointment.isEmpty() && NOT_BOOKED_YET.contains(appointment.get(0).get(1))) {
            visit.backTo(BookingSteps.CHOOSE_SLOT);
        }
    }

    private List<String> ofOrder(String table, LaneVisit visit) {
        return visit.orderNo() == null
                ? List.of()
                : papers.column(
                        "select number from " + table + " where repair_order_no = ? order by id", visit.orderNo());
    }

    private Map<String, Integer> acts(LaneVisit visit, Stream<String> others) {
        String subjects = Stream.concat(
                        Stream.of(visit.appointmentNo(), visit.arrivalNo(), visit.orderNo())
                                .filter(Objects::nonNull),
                        others)
                .map(number -> "'" + number + "'")
                .collect(Collectors.joining(", "));
        Map<String, Integer> acts = new HashMap<>();
        if (!subjects.isEmpty()) {
            papers.rows("select act, count(*) from history where subject in (" + subjects + ") group by act")
                    .forEach(row -> acts.put(row.get(0), Integer.valueOf(row.get(1))));
        }
        return acts;
    }
}

package org.jiedai.benchmark.station;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiedai.demo.Awaited;
import org.jiedai.demo.Papers;

/**
 * Looks on behalf of all waiting visits whether their task has come to the next desk's list: one question by unique
 * keys, asked when something moved, at most every five milliseconds.
 */
final class Lookout {
    private static final long PAUSE_MILLIS = 5;
    /** Should a ring ever be missed. */
    private static final int PAUSES_AT_MOST = 20;

    private final Set<LaneVisit> waiting = ConcurrentHashMap.newKeySet();
    private final Papers papers;
    private final Bell bell;
    private final Consumer<LaneVisit> seen;

    Lookout(Papers papers, Bell bell, Consumer<LaneVisit> seen) {
        this.papers = papers;
        this.bell = bell;
        this.seen = seen;
    }

    void await(LaneVisit visit) {
        waiting.add(visit);
    }

    void forgetAll() {
        waiting.clear();
    }

    /** Until there is something to look for and a reason to look. */
    void pause() throws InterruptedException {
        int pauses = 0;
        do {
            Thread.sleep(PAUSE_MILLIS);
            pauses++;
        } while (waiting.isEmpty() || (!bell.rang() && pauses < PAUSES_AT_MOST));
    }

    void look() {
        Map<String, LaneVisit> byTask = new HashMap<>();
        waiting.forEach(visit -> byTask.put(task(visit), visit));
        String question =
                waiting.stream()
                        .collect(Collectors.groupingBy(visit -> visit.next().awaited()))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getKey().question(numbers(entry.getKey(), entry.getValue())))
                        .collect(Collectors.joining(" union all "));
        if (question.isEmpty()) {
            return;
        }
        for (List<String> row : papers.rows(question)) {
            LaneVisit visit = byTask.get(row.get(0) + " " + row.get(1));
            if (visit != null && waiting.remove(visit)) {
                seen.accept(visit);
            }
        }
    }

    private static String task(LaneVisit visit) {
        Awaited awaited = visit.next().awaited();
        return awaited + " " + awaited.numberOf(visit);
    }

    private static String numbers(Awaited awaited, List<LaneVisit> visits) {
        return visits.stream().map(visit -> "'" + awaited.numberOf(visit) + "'").collect(Collectors.joining(", "));
    }
}

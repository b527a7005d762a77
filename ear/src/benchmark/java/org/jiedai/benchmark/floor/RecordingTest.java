package org.jiedai.benchmark.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a visit did is recorded, and not what timers happened to ask meanwhile. */
class RecordingTest {
    @Test
    void what_a_timer_asks_of_each_store_is_no_part_of_the_visit() {
        List<String> log = new ArrayList<>();
        transaction(log, "INSERT INTO arrival (ID, WHO, store_code) VALUES (1234567, 'BM-6', 'B000')");
        transaction(
                log,
                "SELECT DISTINCT t0.NUMBER FROM work_ticket t0, clock_entry t1 WHERE ((((t0.store_code = 'B000') AND"
                        + " (t1.ended_at IS NULL)) AND (t1.started_at < TIMESTAMP'2026-11-30 16:00:00'))");
        transaction(
                log,
                "SELECT store_code AS a1, NUMBER AS a2, slot_start AS a3 FROM appointment WHERE (((store_code = 'B000')"
                        + " AND (STATE = 'BOOKED')) AND (slot_start < TIMESTAMP'2026-11-30 16:00:00'))");
        transaction(log, "insert into slot_day (store_code, day) values ('B000', DATE'2026-12-02')");
        transaction(log, "INSERT INTO history (ID, ACT, SUBJECT) VALUES (1234568, 'FollowUpAct.THANK', 'BM-6')");
        assertThat(Recording.visit(log, 6))
                .containsExactly(
                        "INSERT INTO arrival (ID, WHO, store_code) VALUES (${id+0}, '${mark}', '${store}')",
                        Script.COMMIT,
                        "INSERT INTO history (ID, ACT, SUBJECT) VALUES (${id+1}, 'FollowUpAct.THANK', '${mark}')",
                        Script.COMMIT);
    }

    private static void transaction(List<String> log, String statement) {
        log.add("\t\t%6d Query\tset autocommit=0".formatted(7));
        log.add("\t\t%6d Execute\t%s".formatted(7, statement));
        log.add("\t\t%6d Query\tCOMMIT".formatted(7));
    }
}

package org.jiedai.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.reception.ArrivalService;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose turn it is stands in the database, for all servers and whoever comes at the same moment (R1). */
@ExtendWith(ArquillianExtension.class)
class AdvisorsTurnIT {
    private static final String STORE = "SH02";

    @Inject
    private ArrivalService arrivals;

    @Inject
    private org.jiedai.staff.Staff people;

    @Inject
    private Sql sql;

    private final Staff clerk = Staff.of("advisors-turn", STORE, Role.INFORMATION_CLERK);
    private final Staff advisor = Staff.of("advisors-turn", STORE, Role.SERVICE_ADVISOR);
    private final List<RecordNo> came = Collections.synchronizedList(new ArrayList<>());
    private List<String> advisors;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(AdvisorsTurnIT.class, Sql.class, Staff.class, Together.class);
    }

    @BeforeEach
    void two_or_more_receive_customers() {
        advisors = people.staffing(STORE).advisors();
        assertThat(advisors).hasSizeGreaterThan(1);
    }

    @AfterEach
    void they_leave() {
        came.forEach(number -> advisor.does(() -> arrivals.leave(number, version(number), "改天再来")));
    }

    @Test
    @Tag("R1")
    void of_as_many_customers_as_advisors_who_come_at_once_each_is_received_by_another() throws Exception {
        for (int round = 0; round < 5; round++) {
            came.clear();
            List<Runnable> arriving = Collections.nCopies(advisors.size(), this::somebodyComes);
            assertThat(Together.all(arriving)).isEmpty();
            assertThat(came.stream().map(this::calledFor)).containsExactlyInAnyOrderElementsOf(advisors);
            they_leave();
        }
        came.clear();
    }

    @Test
    @Tag("R1")
    void whoever_was_never_called_is_next_and_then_who_was_called_longest_ago() {
        String newest = advisors.get(advisors.size() - 1);
        advisors.forEach(one -> sql.run(
                "insert into duty (store_code, staff_login, turn, last_called) values (?, ?, 0, ?) on"
                        + " duplicate key update last_called = values(last_called)",
                STORE,
                one,
                sql.now()));
        sql.run("delete from duty where store_code = ? and staff_login = ?", STORE, newest);
        somebodyComes();
        assertThat(calledFor(came.get(0))).isEqualTo(newest);
        String longest = advisors.get(0);
        sql.run(
                "update duty set last_called = ? where store_code = ? and staff_login = ?",
                sql.now().minusDays(3),
                STORE,
                longest);
        somebodyComes();
        assertThat(calledFor(came.get(1))).isEqualTo(longest);
    }

    private void somebodyComes() {
        came.add(clerk.get(() -> arrivals.arrive(null, "散客", null)));
    }

    private String calledFor(RecordNo number) {
        return sql.value("select called_advisor from arrival where number = ?", number.value());
    }

    private int version(RecordNo number) {
        return sql.number("select version from arrival where number = ?", number.value());
    }
}

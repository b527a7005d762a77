package org.jiedai.benchmark.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.benchmark.Outfit;
import org.jiedai.container.RealEar;
import org.jiedai.demo.Course;
import org.jiedai.demo.Desks;
import org.jiedai.demo.House;
import org.jiedai.demo.Papers;
import org.jiedai.demo.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One whole visit on the deployed EAR, as the stations play it: booked, with more found and agreed, sent back once by
 * the inspection. Real roles, real transactions, and every desk waits until the queue has brought it what the desk
 * before has done.
 */
@ExtendWith(ArquillianExtension.class)
class WholeVisitIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Course COURSE = new Course(
            Course.Kind.VISIT, true, List.of("MT-0020"), Course.Extra.AGREED, true, Course.Shortage.NONE, true);

    @Resource(lookup = "java:jboss/datasources/JiedaiDS")
    private DataSource database;

    @Inject
    private Desks desks;

    @Inject
    private Papers papers;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(WholeVisitIT.class, Chance.class, Lane.class, LaneVisit.class, Outfit.class);
    }

    @Test
    void one_car_goes_through_every_desk_of_the_deployed_application() throws SQLException {
        Lane lane = new Lane(0, 1, 1);
        try (Connection connection = database.getConnection()) {
            Outfit.lay(connection, List.of(lane));
        }
        LaneVisit visit = new LaneVisit(1, lane, COURSE);
        House house = new House();
        while (!visit.over()) {
            play(visit, visit.next(), house);
        }
        isClosedAsItWasAgreed(visit);
        everythingHappenedOnce(visit);
        papers.leave();
    }

    private void play(LaneVisit visit, Step step, House house) {
        if (step.awaited() != null) {
            String number = "'" + step.awaited().numberOf(visit) + "'";
            await(step.name() + " after " + step.awaited())
                    .atMost(SOON)
                    .until(() -> !papers.rows(step.awaited().question(number)).isEmpty());
        }
        int version = papers.version(step.sheet(), visit);
        house.as(visit.cast(), step.station(), () -> step.deed().at(desks, visit, version));
        visit.done();
    }

    private void isClosedAsItWasAgreed(LaneVisit visit) {
        assertThat(of(visit, "select concat(state, ' ', reworks) from repair_order where number = ?"))
                .isEqualTo("CLOSED 1");
        assertThat(of(visit, "select state from follow_up_call where number = ?"))
                .isEqualTo("CLOSED");
        assertThat(of(visit, "select open_amount from settlement where number = ?"))
                .isEqualTo("0.00");
        assertThat(of(visit, "select total from settlement where number = ?"))
                .isEqualTo(of(visit, "select signed_total from repair_order where number = ?"));
        assertThat(of(visit, """
                        select content from estimate_signature s
                        join estimate e on e.id = s.estimate_id
                        where e.number = ?""")).contains("小保养");
        assertThat(papers.value("select thanked_at from call_record where appointment_no = ?", visit.appointmentNo()))
                .isNotNull();
        assertThat(papers.value("select state from appointment where number = ?", visit.appointmentNo()))
                .isEqualTo("ARRIVED");
    }

    private void everythingHappenedOnce(LaneVisit visit) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(both(visit, "select distinct state from hand_off where order_no in (?, ?)"))
                                .containsExactly("TAKEN"));
        assertThat(both(visit, """
                        select type from hand_off h
                        where order_no in (?, ?) and (
                        select count(*) from inbox i
                        where i.message_id = h.message_id and i.consumer = h.to_desk) <> 1""")).isEmpty();
        assertThat(both(visit, "select type from hand_off where order_no in (?, ?) order by occurred_at, id"))
                .containsSubsequence(
                        "AppointmentBooked",
                        "AppointmentPlanned",
                        "PartsShelved",
                        "RepairReleased",
                        "TechnicianAssigned",
                        "PartsRequested",
                        "PartsIssued",
                        "ExtraWorkFound",
                        "ExtraWorkDecided",
                        "RepairFinished",
                        "ReworkOrdered",
                        "RepairFinished",
                        "WashRequested",
                        "WashFinished",
                        "WashJudged",
                        "SettlementRequested",
                        "SettlementPaid",
                        "VehicleDelivered");
        assertThat(both(visit, "select distinct actor from audit_entry where subject in (?, ?)"))
                .hasSizeGreaterThanOrEqualTo(7);
    }

    private String of(LaneVisit visit, String question) {
        return papers.value(question, visit.orderNo());
    }

    private List<String> both(LaneVisit visit, String question) {
        return papers.column(question, visit.appointmentNo(), visit.orderNo());
    }
}

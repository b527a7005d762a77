package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.jiedai.handoff.OwnBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * With the broker away every desk goes on with what lies before it, on its own screens; when the broker is back, each
 * next desk gets what was done meanwhile, once.
 */
class DesksWithoutBrokerIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String BOOKED = "沪A·7C502";
    private static final String WAITING = "select count(*) from hand_off where state in ('POSTED', 'SENT')";

    private static OwnBroker broker;
    private static Instance jiedai;
    private static House house;

    private final Visit toAssign = new Visit("沪A·DZ3079", "wangxy");
    private final Visit toRepair = new Visit("浙A·5L570", "chenlei");
    private final Visit toWash = new Visit("沪E·G6580", "zhangmin");
    private final Visit toPay = new Visit("沪B·GY721", "wujj");
    private final Visit toCall = new Visit("沪A·DF2265", "wangxy");

    @BeforeAll
    static void start() {
        Settings settings = Settings.forTest(Path.of(".."), Path.of("target/it/desks-without-broker"));
        broker = new OwnBroker(settings.installation().server(), Path.of("target/it/desks-broker"));
        broker.start();
        jiedai = Instance.start(settings.with(broker.access()));
        house = House.around(jiedai);
    }

    @AfterAll
    static void stop() {
        if (house != null) {
            house.close();
        }
        broker.close();
    }

    @Test
    void every_desk_works_on_and_the_next_one_gets_it_once_when_the_broker_is_back() throws Exception {
        aCarLiesBeforeEveryDesk();
        broker.kill();
        long before = count("select count(*) from hand_off");
        everyDeskDoesItsWork();
        long done = count("select count(*) from hand_off") - before;
        // Planned, shelved for two desks, assigned, checked, washed, paid, released.
        assertThat(count(WAITING)).isEqualTo(done).isEqualTo(8);
        broker.start();
        await().atMost(SOON).untilAsserted(() -> assertThat(count(WAITING)).isZero());
        everythingWasTakenOnce();
        theNextDesksHaveIt();
    }

    private void aCarLiesBeforeEveryDesk() throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.made(clerk, "15802104299", "李建国", "小保养", Comparator.naturalOrder());
        }
        toCall.arrives().isReceived().isEstimated().isSigned().isReleased();
        toCall.isAssigned().isRepaired().isInspected().isShown().isPaid().isSeenOff();
        toPay.arrives().isReceived().isEstimated().isSigned().isReleased();
        toPay.isAssigned().isRepaired().isInspected().isShown();
        toWash.arrives().isReceived().isEstimated().isSigned().isReleased();
        toWash.isAssigned().isRepaired().isSentToTheWash();
        toRepair.arrives().isReceived().isEstimated().isSigned().isReleased().isAssigned();
        toAssign.arrives().isReceived().isEstimated().isSigned().isReleased();
        await().atMost(SOON).untilAsserted(() -> assertThat(count(WAITING)).isZero());
    }

    private void everyDeskDoesItsWork() {
        theAppointmentIsPrepared();
        toAssign.isAssigned();
        toRepair.isRepaired();
        try (Person washer = House.enter("dingfs", 1280, 800)) {
            washer.click(":start");
            washer.click(":report");
            washer.reads("已报告洗完");
        }
        toPay.isPaid();
        theCustomerIsCalled();
        new Visit("苏E·D318N", "zhangmin")
                .arrives()
                .isReceived()
                .isEstimated()
                .isSigned()
                .isReleased();
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/handoff/hand-offs.xhtml");
            manager.sees(toRepair.order());
        }
    }

    private void theAppointmentIsPrepared() {
        try (Person controller = House.enter("zhaogq", 1366, 768)) {
            Visit.plans(controller, BOOKED);
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(count("select count(*) from appointment_plan where state = 'PLANNED'"))
                                    .isEqualTo(1));
        }
        try (Person storekeeper = House.enter("guozm", 1366, 768)) {
            Visit.shelves(storekeeper, BOOKED);
            storekeeper.reads("Y-01");
        }
    }

    private void theCustomerIsCalled() {
        try (Person agent = House.enter("hanxy", 1366, 768)) {
            agent.open("/followup/call.xhtml?no=" + toCall.order());
            agent.click(":begin");
            agent.waitsFor("[id$=':survey']");
        }
    }

    private void theNextDesksHaveIt() {
        try (Person advisor = toRepair.advisorAt("/repairorder/repair-order.xhtml")) {
            advisor.waitsFor("[id$='form:PASS']");
        }
        try (Person advisor = toWash.advisorAt("/repairorder/repair-order.xhtml")) {
            advisor.waitsFor("[id$='form:ACCEPT_WASH']");
        }
        toPay.isSeenOff();
        try (Person controller = House.enter("zhaogq", 1366, 768)) {
            controller.sees("苏E·D318N");
        }
    }

    private static void everythingWasTakenOnce() throws SQLException {
        assertThat(count("select count(*) from hand_off where state <> 'TAKEN'"))
                .isZero();
        assertThat(count("select count(*) from inbox")).isEqualTo(count("select count(*) from hand_off"));
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = jiedai.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

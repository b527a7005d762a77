package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.jiedai.config.TestTime;
import org.jiedai.handoff.HandOffJson;
import org.jiedai.handoff.OwnBroker;
import org.jiedai.telephone.CallEvent;
import org.jiedai.telephone.CallEventKind;
import org.jiedai.telephone.Telephone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The telephone system speaks, and the cards open and go on the pages of the telephone desk by themselves (A1, A5). */
class CallsIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String PAGE = "/appointment/appointments.xhtml";
    private static final String KNOWN = "15802104299";
    private static final Clock CLOCK = TestTime.clock();

    private static OwnBroker broker;
    private static Instance jiedai;
    private static House house;
    private static Telephone telephone;

    @BeforeAll
    static void start() {
        Settings settings = Settings.forTest(Path.of(".."), Path.of("target/it/calls"));
        broker = new OwnBroker(settings.installation().server(), Path.of("target/it/calls-broker"));
        broker.start();
        jiedai = Instance.start(settings.with(broker.access()));
        house = House.around(jiedai);
        telephone = Telephone.at(broker.access());
    }

    @AfterAll
    static void stop() {
        if (telephone != null) {
            telephone.close();
        }
        if (house != null) {
            house.close();
        }
        broker.close();
    }

    @Test
    @Tag("A1")
    @Tag("A5")
    void a_ringing_call_opens_its_card_and_is_registered_with_one_key() throws SQLException {
        anEarlierVisitIsRemembered();
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open(PAGE);
            clerk.fill("call:need", "上次说的刹车片");
            Instant rang = tell("c-known", CallEventKind.RINGING, KNOWN, null);
            card(clerk).waitFor();
            System.out.println("The card stood on the page after "
                    + Duration.between(rang, CLOCK.instant()).toMillis() + " ms");
            assertThat(card(clerk)).containsText("李建国");
            assertThat(card(clerk)).containsText("沪A·7C502");
            assertThat(card(clerk)).containsText("前制动片更换");
            assertThat(card(clerk)).containsText("小保养，左前轮异响");
            clerk.page().waitForTimeout(2_000);
            clerk.picture("call-ringing");
            tell("c-known", CallEventKind.ANSWERED, KNOWN, "gujy");
            assertThat(card(clerk)).containsText("通话中");
            clerk.page().keyboard().press("F2");
            assertThat(clerk.at("call:how")).containsText("电话系统来电");
            assertThat(clerk.at("call:need")).isFocused();
            assertThat(card(clerk)).containsText("前制动片更换");
            assertThat(clerk.at("call:phone")).hasValue(KNOWN);
            card(clerk).locator("[id$='1:thisOne']").click();
            assertThat(clerk.at("call:picker")).containsText("沪A·DZ3079");
            card(clerk).locator("[id$='0:thisOne']").click();
            assertThat(clerk.at("call:picker")).containsText("沪A·7C502");
            assertThat(clerk.at("call:need")).hasValue("上次说的刹车片");
            clerk.fitsEveryWindow();
            clerk.picture("call-taken");
            clerk.choose("call:operations", "小保养");
            clerk.page().keyboard().press("Escape");
            clerk.clickTo("call:register", "/appointment/appointment.xhtml");
            tell("c-known", CallEventKind.ENDED, KNOWN, null);
            await().atMost(SOON).until(() -> "ENDED".equals(value("state", "c-known")));
            assertThat(value("appointment_no", "c-known")).isEqualTo(clerk.number());
            assertThat(value("thanked_at", "c-known")).isNull();
            assertThat(value("answered_by", "c-known")).isEqualTo("gujy");
            assertThat(value("in_three_rings", "c-known")).isEqualTo("1");
            clerk.fill("form:reason", "客户再想想");
            clerk.click("form:CANCEL");
            clerk.reads("已取消");
            assertThat(value("thanked_at", "c-known")).isNotNull();
        }
    }

    @Test
    @Tag("A1")
    void a_call_rings_on_every_page_of_who_answers_calls_and_one_key_leads_to_its_card() {
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person agent = House.enter("hanxy", 1366, 768);
                Person controller = House.enter("zhaogq", 1366, 768)) {
            clerk.open("/appointment/calendar.xhtml");
            agent.open("/followup/calls.xhtml");
            controller.open("/workshop/board.xhtml");
            assertThat(ring(clerk)).hasCount(0);
            tell("c-anywhere", CallEventKind.RINGING, KNOWN, "nobody-we-know");
            ring(clerk).waitFor();
            ring(agent).waitFor();
            assertThat(ring(clerk)).containsText("李建国");
            assertThat(ring(clerk)).containsText("沪A·7C502");
            clerk.fitsEveryWindow();
            clerk.picture("call-rings-elsewhere");
            assertThat(ring(controller)).hasCount(0);
            clerk.presses("F2");
            clerk.page().waitForURL(url -> url.contains(PAGE));
            card(clerk).waitFor();
            tell("c-anywhere", CallEventKind.MISSED, KNOWN, null);
            assertThat(ring(agent)).hasCount(0);
        }
    }

    @Test
    @Tag("A1")
    void who_was_missed_three_times_is_called_back_once_and_not_at_all_when_he_got_through() {
        String often = "13912340001";
        String patient = "13912340002";
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            for (int i = 0; i < 3; i++) {
                tell("c-often-" + i, CallEventKind.MISSED, i == 1 ? "+86" + often : often, null);
                tell("c-patient-" + i, CallEventKind.MISSED, patient, null);
            }
            clerk.open(PAGE);
            assertThat(missed(clerk, often)).hasCount(1);
            assertThat(missed(clerk, often)).containsText("未接 3 次");
            clerk.picture("call-back-once");
            tell("c-patient-3", CallEventKind.RINGING, patient, null);
            tell("c-patient-3", CallEventKind.ANSWERED, patient, "gujy");
            assertThat(missed(clerk, patient)).hasCount(0);
            tell("c-patient-3", CallEventKind.ENDED, patient, null);
            missed(clerk, often).locator("[id$=':giveUp']").click();
            clerk.reads("回电结果已记录");
            assertThat(missed(clerk, often)).hasCount(0);
        }
    }

    @Test
    @Tag("A1")
    void a_call_whose_end_was_never_told_is_to_be_called_back() throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open(PAGE);
            tell("c-silent", CallEventKind.RINGING, "13912340003", null);
            card(clerk).waitFor();
            run("update call_record set changed_at = changed_at - interval 6 minute where call_id = 'c-silent'");
            missed(clerk, "13912340003").waitFor();
            assertThat(card(clerk)).hasCount(0);
            assertThat(sql("select act from history h join call_record c on c.number = h.subject"
                            + " where c.call_id = 'c-silent' order by h.id desc limit 1"))
                    .isEqualTo("CallRecordAct.LAPSE");
        }
    }

    @Test
    @Tag("A1")
    void a_call_that_somebody_has_taken_is_refused_to_others_and_goes_from_their_pages() throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person advisor = House.enter("chenlei", 1366, 768)) {
            clerk.open(PAGE);
            advisor.open(PAGE);
            tell("c-two", CallEventKind.RINGING, "18755219241", null);
            card(clerk).waitFor();
            card(advisor).waitFor();
            // An open menu holds the advisor's page as it is.
            advisor.page()
                    .locator("[id='call:operations'] .ui-autocomplete-dropdown")
                    .click();
            advisor.waitsFor(".ui-autocomplete-panel:visible");
            clerk.page().keyboard().press("F2");
            assertThat(clerk.at("call:how")).containsText("电话系统来电");
            advisor.page().keyboard().press("F2");
            advisor.reads("已经接听");
            assertThat(card(advisor)).hasCount(0);
            clerk.click("call:letGo");
            clerk.reads("已致谢");
            assertThat(clerk.at("call:phone")).hasValue("");
            assertThat(card(clerk)).hasCount(0);
            assertThat(value("thanked_at", "c-two")).isNotNull();
            tell("c-two", CallEventKind.ENDED, null, null);
        }
    }

    @Test
    @Tag("A1")
    void a_missed_call_is_called_back_once() throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person advisor = House.enter("chenlei", 1366, 768)) {
            clerk.open(PAGE);
            advisor.open(PAGE);
            // Its first word comes last.
            tell("c-missed", CallEventKind.MISSED, "19155024515", null);
            tell("c-missed", CallEventKind.RINGING, "19155024515", null);
            tell("c-abroad", CallEventKind.MISSED, "+12125550100", null);
            missed(clerk, "仇彬").waitFor();
            missed(advisor, "仇彬").waitFor();
            missed(clerk, "+12125550100").waitFor();
            clerk.fitsEveryWindow();
            clerk.picture("call-back-list");
            missed(clerk, "仇彬").locator("[id$=':reached']").click();
            clerk.reads("回电结果已记录");
            assertThat(missed(clerk, "仇彬")).hasCount(0);
            assertThat(missed(advisor, "仇彬")).hasCount(0);
            assertThat(clerk.at("call:phone")).hasValue("19155024515");
            missed(advisor, "+12125550100").locator("[id$=':notReached']").click();
            advisor.reads("回电结果已记录");
            assertThat(missed(clerk, "+12125550100")).containsText("未接通");
            missed(clerk, "+12125550100").locator("[id$=':giveUp']").click();
            assertThat(missed(advisor, "+12125550100")).hasCount(0);
            assertThat(value("state", "c-missed")).isEqualTo("CALLED_BACK");
            assertThat(value("call_back", "c-abroad")).isEqualTo("GIVEN_UP");
        }
    }

    @Test
    @Tag("A1")
    void a_call_for_one_desk_opens_there_only_and_somebody_unknown_is_entered() {
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person advisor = House.enter("chenlei", 1366, 768)) {
            clerk.open(PAGE);
            // He is not at the telephone desk's page when it rings.
            advisor.open("/frontdesk/board.xhtml");
            // The extension at which he sits.
            telephone.send(new CallEvent(
                    UUID.randomUUID(),
                    "SH01",
                    "c-desk",
                    CallEventKind.RINGING,
                    CLOCK.instant(),
                    "13900001111",
                    "8112",
                    null));
            card(advisor).waitFor();
            assertThat(card(advisor)).containsText("陌生来电");
            advisor.picture("call-unknown");
            assertThat(card(clerk)).hasCount(0);
            advisor.page().keyboard().press("F2");
            advisor.page().waitForURL(url -> url.contains(PAGE));
            assertThat(advisor.at("call:customerPhone")).hasValue("13900001111");
            tell("c-desk", CallEventKind.ENDED, null, null);
            assertThat(card(advisor)).containsText("已结束");
        }
    }

    @Test
    @Tag("A1")
    void a_doubled_event_counts_once_and_an_unreadable_one_is_kept_with_its_reason() throws SQLException {
        CallEvent event = new CallEvent(
                UUID.randomUUID(), "SH01", "c-bytes", CallEventKind.MISSED, CLOCK.instant(), "13700001111", null, null);
        telephone.send(event);
        telephone.send(event);
        telephone.sendBytes(HandOffJson.write(new CallEvent(
                        UUID.randomUUID(),
                        "SH01",
                        "c-bytes",
                        CallEventKind.RINGING,
                        CLOCK.instant(),
                        "13700001111",
                        null,
                        null))
                .getBytes(StandardCharsets.UTF_8));
        telephone.send("no event");
        telephone.send(HandOffJson.write(event)
                .replace(event.eventId().toString(), UUID.randomUUID().toString())
                .replace("SH01", "XX99"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(telephone.dead())
                        .anyMatch(reason -> reason.contains("UNREADABLE"))
                        .anyMatch(reason -> reason.contains("NOT_FOUND")));
        await().atMost(SOON).until(() -> value("rang_at", "c-bytes") != null);
        assertThat(sql("select count(*) from history h join call_record c on c.number = h.subject"
                        + " where c.call_id = 'c-bytes' and h.act = 'CallRecordAct.MISS'"))
                .isEqualTo("1");
    }

    private static Instant tell(String call, CallEventKind kind, String phone, String login) {
        Instant at = CLOCK.instant();
        telephone.tells(call, kind, at, phone, login);
        return at;
    }

    private static Locator card(Person person) {
        return person.page().locator(".ringing");
    }

    private static Locator ring(Person person) {
        return person.page().locator(".ring");
    }

    private static Locator missed(Person person, String text) {
        return person.page().locator("tr:has([id$=':reached'])", new Page.LocatorOptions().setHasText(text));
    }

    // A year ago the car was here, and its brake pads were not changed though they should have been.
    private static void anEarlierVisitIsRemembered() throws SQLException {
        run("insert into repair_order (id, version, store_code, changed_at, changed_by, last_act, number, customer_no,"
                + " vehicle_no, customer_name, phone, plate, vehicle, advisor, complaint, reception_finished, mileage,"
                + " signed_version, signed_total, waits_for_parts, reworks, state) values (500, 1, 'SH01',"
                + " '2026-05-12 03:00:00', 'wangxy', 'RepairOrderAct.CLOSE', 'RO-SH01-20260512-0001', 'CU-SH01-00001',"
                + " 'VH-SH01-00001', '李建国', '15802104299', '沪A7C502', '途观L', 'wangxy', '小保养，左前轮异响', 1, 41200,"
                + " 1, 662.00, 0, 0, 'CLOSED')");
        run(
                "insert into extra_work (id, version, store_code, changed_at, changed_by, last_act, number, repair_order_no,"
                        + " finding, safety, found_by, state) values (501, 1, 'SH01', '2026-05-12 02:00:00', 'wangxy',"
                        + " 'ExtraWorkAct.ANSWER', 'EW-SH01-20260512-0001', 'RO-SH01-20260512-0001', '前制动片磨损', 1, 'zhouq',"
                        + " 'ANSWERED')");
        run("insert into extra_work_line (extra_work_id, line_no, operation_code, name, trade, minutes, difficulty,"
                + " labour, rate, payer) values (501, 1, 'CH-0010', '前制动片更换', 'CHASSIS', 60, 2, 286.00, 260.00,"
                + " 'CUSTOMER')");
        run("insert into extra_work_answer values (501, 1, 0)");
    }

    private static void run(String statement) throws SQLException {
        try (Connection connection = jiedai.database().connect();
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }

    private static String value(String column, String call) throws SQLException {
        return sql("select " + column + " from call_record where call_id = '" + call + "'");
    }

    private static String sql(String query) throws SQLException {
        try (Connection connection = jiedai.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}

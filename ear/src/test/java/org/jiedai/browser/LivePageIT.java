package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that follows what happens stays out of the way of the hand that works on it, also when the server is slow. */
@ExtendWith(House.class)
class LivePageIT {
    private static final String FETCHES = "live=live";
    private static final String RINGS = "ringing=ringing";
    private static final String WAITS_FOR_THE_LOCK =
            "select count(*) from information_schema.processlist where state like 'Waiting for table%'";
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    private final List<WebSocketRoute> lines = new ArrayList<>();
    private final List<Route> fetches = new ArrayList<>();
    private final List<Route> acts = new ArrayList<>();
    private int planned;

    @BeforeEach
    void the_line_is_in_the_tests_hand() {
        Hurry.isNotAsked();
    }

    @AfterEach
    void nothing_is_left() throws SQLException {
        if (planned > 0) {
            BusyDays.noPlans();
        }
    }

    @Test
    void what_a_hand_holds_is_not_drawn_anew_by_a_list_that_was_on_its_way() throws SQLException {
        assumeTrue(House.database().isPresent(), "nothing can be moved in a foreign instance");
        try (Person controller = opened()) {
            Locator held = controller.page().locator("#day h1");
            somethingMoves(controller);
            controller.page().waitForCondition(() -> fetches.size() == 1);
            somethingMoves(controller);
            comesBack(0);
            controller.page().waitForCondition(() -> fetches.size() == 2);
            held.evaluate("e => e.held = true");
            isHeldWhile(1, held);
            isHeldWhile(2, held);
            comesBack(3);
            controller.page().waitForCondition(() -> (Boolean) held.evaluate("e => e.held === undefined"));
        }
    }

    @Test
    void a_list_that_comes_back_as_it_was_is_not_drawn_anew_whatever_rings() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            listens(clerk, "calendar");
            clerk.open("/appointment/calendar.xhtml");
            clerk.fill("calendar:day", DAY.toString());
            clerk.page().waitForCondition(() -> acts.size() == 1);
            acts.get(0).resume();
            Locator shown = clerk.page().locator("[id='calendar:board'] h1");
            assertThat(shown).containsText(DAY.toString());
            clerk.at("calendar:today").focus();
            shown.evaluate("e => e.held = true");
            isFetched(clerk, 0);
            clerk.page().waitForCondition(() -> (Boolean) shown.evaluate("e => e.held === undefined"));
            shown.evaluate("e => e.held = true");
            isFetched(clerk, 1);
            isFetched(clerk, 2);
            assertTrue((Boolean) shown.evaluate("e => e.held === true"));
        }
    }

    @Test
    void what_somebody_has_sent_is_answered_although_a_list_wants_to_be_drawn_anew_meanwhile() {
        try (Person controller = opened()) {
            String day = controller.at("day:date").inputValue();
            controller.click("day:after");
            controller.page().waitForCondition(() -> acts.size() == 1);
            somethingMoves(controller);
            controller.at("day:date").focus();
            acts.get(0).resume();
            controller
                    .page()
                    .waitForCondition(
                            () -> !day.equals(controller.at("day:date").inputValue()));
        }
    }

    @Test
    void a_button_that_waits_for_its_turn_is_pressed_once() {
        try (Person controller = opened()) {
            controller.click("day:after");
            controller.page().waitForCondition(() -> acts.size() == 1);
            controller.at("day:before").dblclick();
            acts.get(0).resume();
            controller.page().waitForCondition(() -> acts.size() == 2);
            acts.get(1).resume();
            assertThat(controller.at("day:date")).hasValue(DAY.toString());
            controller.page().waitForTimeout(500);
            assertEquals(2, acts.size());
        }
    }

    @Test
    void what_was_typed_while_an_earlier_answer_was_on_its_way_counts() {
        try (Person controller = opened()) {
            String first = DAY.plusDays(1).toString();
            String second = DAY.plusDays(2).toString();
            controller.fill("day:date", first);
            controller.page().waitForCondition(() -> acts.size() == 1);
            controller.fill("day:date", second);
            acts.get(0).resume();
            controller.page().waitForCondition(() -> acts.size() == 2);
            assertThat(controller.at("day:date")).hasValue(first);
            acts.get(1).resume();
            assertThat(controller.at("day:date")).hasValue(second);
        }
    }

    @Test
    @Tag("A2")
    void what_was_typed_or_chosen_and_not_sent_is_not_taken_away_by_a_list() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String day = BusyDays.today().plusDays(33).toString();
            Booking.made(clerk, "13100215435", "刘志强", "更换空调滤芯", BusyDays.today().plusDays(32));
            String booked = clerk.page().url();
            // The page that is left may still fetch what its booking moved.
            clerk.page().navigate("about:blank");
            listens(clerk, "appointment");
            isNotTakenAway(clerk, booked, "form:from", day, from -> from.fill(day));
            isNotTakenAway(clerk, booked, "form:language", "en", language -> language.selectOption("en"));
        }
    }

    @Test
    @Tag("R9")
    void a_page_that_was_read_before_something_moved_and_comes_after_it_follows() throws SQLException {
        assumeTrue(House.database().isPresent(), "a foreign instance is not held up");
        Visit visit = new Visit("沪B·GY721", "wujj");
        visit.arrives().isReceived().isEstimated().isSigned();
        try (Person early = House.comesBack("wujj", 1366, 768);
                Person quick = visit.advisorAt("/repairorder/repair-order.xhtml");
                Connection database = House.database().orElseThrow().connect();
                Statement lock = database.createStatement()) {
            // The order has been read when the page waits here.
            lock.execute("lock tables extra_work write");
            early.page()
                    .evaluate(
                            "to => { setTimeout(() => { location.href = to; }); }",
                            early.address("/repairorder/repair-order.xhtml?no=" + visit.order()));
            comes("1", WAITS_FOR_THE_LOCK);
            quick.click("form:CHOOSE_STAY");
            comes("WAITING", "select stay from repair_order where number = '" + visit.order() + "'");
            lock.execute("unlock tables");
            assertThat(early.page().locator("dl.facts")).containsText("在店");
            oneIsAnsweredAfterTheOther(early, quick, lock, visit.order());
        }
    }

    @Test
    @Tag("R10")
    void who_clicks_what_is_gone_is_told_that_somebody_was_faster() {
        Visit visit = new Visit("沪E·G6580", "zhangmin");
        visit.arrives().isReceived().isEstimated().isSigned();
        try (Person late = House.comesBack("zhangmin", 1366, 768)) {
            listens(late, "repair-order");
            late.open("/repairorder/repair-order.xhtml?no=" + visit.order());
            late.page().waitForCondition(() -> !lines.isEmpty());
            visit.isReleased();
            somethingMoves(late);
            late.page().waitForCondition(() -> fetches.size() == 1);
            // The server has read the order anew, and its answer has not come yet.
            fetches.get(0).fetch();
            late.click("form:RELEASE");
            late.page().waitForCondition(() -> acts.size() == 1);
            acts.get(0).resume();
            late.reads("刚才有同事先做了");
            assertThat(late.at("form:RELEASE")).hasCount(0);
        }
    }

    @Test
    @Tag("A7")
    void who_presses_in_a_row_in_which_another_car_stands_by_now_is_told_and_plans_neither() throws SQLException {
        assumeTrue(House.database().isPresent(), "nothing can be moved in a foreign instance");
        BusyDays.plan(100 + ++planned, DAY.atTime(10, 0), 60, "zhouq", "2");
        try (Person controller = opened()) {
            Locator cards = controller.page().locator("article.card");
            assertThat(cards).hasCount(1);
            BusyDays.plan(100 + ++planned, DAY.atTime(9, 0), 60, "zhouq", "2");
            somethingMoves(controller);
            controller.page().waitForCondition(() -> fetches.size() == 1);
            // The server has read the day anew, and its answer has not come yet.
            fetches.get(0).fetch();
            cards.locator("[id$=':plan']").click();
            controller.page().waitForCondition(() -> acts.size() == 1);
            acts.get(0).resume();
            controller.reads("这一行已换成别的内容");
            assertThat(cards).hasCount(2);
            assertEquals(
                    "2",
                    BusyDays.value("SELECT COUNT(*) FROM appointment_plan WHERE state = 'PROPOSED' AND number LIKE"
                            + " 'AP-SH01-20990101-%'"));
        }
    }

    @Test
    void what_follows_by_itself_is_not_sent_any_more_once_an_act_has_led_to_another_page() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String over = Booking.made(
                    clerk, "19155024515", "仇彬", "更换空调滤芯", BusyDays.today().plusDays(38));
            clerk.fill("form:reason", "车已卖");
            clerk.click("form:CANCEL");
            clerk.reads("已取消");
            AtomicBoolean led = new AtomicBoolean();
            List<String> followed = new ArrayList<>();
            clerk.page().onResponse(answer -> led.compareAndSet(false, says(answer.request(), "form%3Arebook=")));
            clerk.page().onRequest(request -> {
                if (led.get() && says(request, "follows=true")) {
                    followed.add(request.headers().get("referer"));
                }
            });
            clerk.page()
                    .evaluate("() => { document.querySelector('[id$=\"form:rebook\"]').click();"
                            + " window.jiedaiRing([{ name: 'follows', value: 'true' }]); }");
            clerk.page().waitForURL(url -> !url.contains(over));
            assertTrue(led.get());
            assertTrue(followed.stream().noneMatch(from -> from.contains(over)), followed::toString);
        }
    }

    private static boolean says(Request request, String words) {
        return request.method().equals("POST") && request.postData().contains(words);
    }

    @Test
    void a_page_that_an_act_has_left_asks_for_nothing_any_more_and_calls_nobody_back() {
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            List<Route> opened = new ArrayList<>();
            listens(advisor, "board");
            advisor.page().route("**/check-in.xhtml*", opened::add);
            advisor.open("/frontdesk/board.xhtml");
            advisor.page().waitForCondition(() -> !lines.isEmpty());
            advisor.fill("desk:plate", "皖K7X506");
            advisor.click("desk:arrive");
            advisor.page().waitForCondition(() -> acts.size() == 1);
            acts.get(0).resume();
            advisor.page()
                    .locator(".arrival", new Page.LocatorOptions().setHasText("7X506"))
                    .locator("button")
                    .click();
            advisor.page().waitForCondition(() -> acts.size() == 2);
            acts.get(1).resume();
            advisor.page().waitForCondition(() -> opened.size() == 1);
            int before = fetches.size();
            somethingMoves(advisor);
            // Longer than a page waits that was only about to be left.
            advisor.page().waitForTimeout(4000);
            assertEquals(before, fetches.size());
            opened.get(0).resume();
            advisor.page().waitForURL(url -> url.contains("/reception/check-in.xhtml"));
        }
    }

    // The list of one window is being read; what the same person does meanwhile, be it in another window, comes after
    // it.
    private static void oneIsAnsweredAfterTheOther(Person one, Person other, Statement lock, String order)
            throws SQLException {
        String stay = "select stay from repair_order where number = '" + order + "'";
        lock.execute("lock tables extra_work write");
        one.page().evaluate("() => { window.jiedaiRefresh(); }");
        comes("1", WAITS_FOR_THE_LOCK);
        other.at("form:stay").selectOption("LEAVING");
        other.click("form:CHOOSE_STAY");
        other.page().waitForTimeout(1000);
        assertEquals("WAITING", BusyDays.value(stay));
        lock.execute("unlock tables");
        comes("LEAVING", stay);
    }

    private static void comes(String value, String sql) {
        await().untilAsserted(() -> assertEquals(value, BusyDays.value(sql)));
    }

    private void isNotTakenAway(Person clerk, String page, String field, String value, Consumer<Locator> enters) {
        lines.clear();
        clerk.page().navigate(page);
        clerk.page().waitForCondition(() -> !lines.isEmpty());
        enters.accept(clerk.at(field));
        // Not the cursor in it holds the list up.
        clerk.at("form:offer").focus();
        somethingMoves(clerk);
        assertEquals(0, fetches.size());
        assertEquals(value, clerk.at(field).inputValue());
    }

    private void isFetched(Person clerk, int fetch) {
        somethingMoves(clerk);
        clerk.page().waitForCondition(() -> fetches.size() == fetch + 1);
        clerk.page()
                .waitForResponse(
                        answer -> String.valueOf(answer.request().postData()).contains(FETCHES),
                        fetches.get(fetch)::resume);
        clerk.page().waitForTimeout(500);
    }

    private void isHeldWhile(int fetch, Locator held) throws SQLException {
        held.hover();
        held.page().mouse().down();
        comesBack(fetch);
        held.page().waitForTimeout(1000);
        assertTrue((Boolean) held.evaluate("e => e.held === true"));
        assertEquals(fetch + 1, fetches.size());
        held.page().mouse().up();
        held.page().waitForCondition(() -> fetches.size() == fetch + 2);
    }

    // The line and the answers are in the test's hand.
    private Person opened() {
        Person controller = House.enter("zhaogq", 1366, 768);
        listens(controller, "tomorrow");
        controller.open("/workshop/tomorrow.xhtml?day=" + DAY);
        controller.page().waitForCondition(() -> !lines.isEmpty());
        return controller;
    }

    private void listens(Person person, String page) {
        person.page().routeWebSocket(url -> url.contains("/push"), lines::add);
        person.page().route("**/" + page + ".xhtml*", route -> {
            Request request = route.request();
            if (!"POST".equals(request.method()) || request.postData().contains(RINGS)) {
                route.resume();
            } else if (request.postData().contains(FETCHES)) {
                fetches.add(route);
            } else {
                acts.add(route);
            }
        });
    }

    // The page waits up to 300 ms for company.
    private void somethingMoves(Person controller) {
        lines.get(0).send("moved");
        controller.page().waitForTimeout(700);
    }

    // One appointment more each time: another list than before.
    private void comesBack(int fetch) throws SQLException {
        BusyDays.plan(100 + ++planned, DAY.atTime(9, 0), 60, null, null);
        fetches.get(fetch).resume();
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The booking calendar by day and week, moving by hand, and the advisor's link for his telephone (A2, A9). */
@ExtendWith(House.class)
class CalendarIT {
    private static final String PAGE = "/appointment/calendar.xhtml";
    private static final String ALIGNMENT = "9";
    private static final String AT =
            "SELECT DATE_FORMAT(slot_start + INTERVAL 8 HOUR, '%Y-%m-%d %H:%i') FROM appointment WHERE number = ?";

    @BeforeEach
    void the_database_is_ours() {
        assumeTrue(House.database().isPresent(), "rows cannot be put into a foreign instance");
    }

    @Test
    @Tag("A9")
    void a_booking_is_dragged_to_a_later_hour_with_a_reason_and_a_time_outside_the_hours_is_refused()
            throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(
                    clerk, "19155024515", "仇彬", "更换空调滤芯", BusyDays.today().plusDays(46));
            String before = BusyDays.value(AT, number);
            clerk.open(PAGE);
            shows(clerk, LocalDate.parse(before.substring(0, 10)));
            drag(clerk, item(clerk, number), Integer.parseInt(before.substring(11, 13)) < 13 ? 2 : -2);
            clerk.waitsFor("[id$='calendar:MOVE']");
            String wanted = clerk.at("calendar:newStart").inputValue();
            assertNotEquals(before, wanted);
            assertThat(clerk.at("calendar:reason")).isFocused();
            clerk.picture("calendar-ask");
            clerk.click("calendar:MOVE");
            clerk.reads("请写明原因");
            clerk.fill("calendar:reason", "客户要晚一点");
            clerk.click("calendar:MOVE");
            clerk.reads("已改到");
            assertEquals(wanted, BusyDays.value(AT, number));

            item(clerk, number).click();
            clerk.waitsFor("[id$='calendar:MOVE']");
            clerk.fill("calendar:newStart", wanted.substring(0, 11) + "21:00");
            clerk.fill("calendar:reason", "下班后");
            clerk.click("calendar:MOVE");
            clerk.reads("不在营业时间内");
            assertThat(clerk.at("calendar:reason")).hasValue("下班后");
            assertEquals(wanted, BusyDays.value(AT, number));
            clerk.click("calendar:leave");
            assertThat(item(clerk, number)).isVisible();
        }
    }

    @Test
    @Tag("A9")
    void a_booking_is_dragged_to_another_bay_and_not_to_one_that_cannot_do_its_work() throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "18955027786", "周婷婷", "更换空调滤芯", Comparator.reverseOrder());
            String day = BusyDays.value(AT, number).substring(0, 10);
            clerk.open(PAGE);
            shows(clerk, LocalDate.parse(day));
            clerk.page().locator("[id$=':1:rows']").click();
            clerk.waitsFor(".vis-label:has-text('高压')");
            drawn(clerk);
            String other = BusyDays.value(
                    "SELECT MIN(code) FROM bay WHERE store_code = 'SH01' AND kind = 'GENERAL' AND code <>"
                            + " (SELECT bay FROM appointment WHERE number = ?)",
                    number);
            dragTo(clerk, item(clerk, number), other);
            clerk.waitsFor("[id$='calendar:MOVE']");
            assertThat(clerk.at("calendar:newRow")).hasValue(other);
            clerk.fill("calendar:reason", "换个工位");
            clerk.at("calendar:newRow").selectOption(ALIGNMENT);
            clerk.click("calendar:MOVE");
            clerk.reads("做不了这些项目");
            assertThat(clerk.at("calendar:reason")).hasValue("换个工位");
            clerk.at("calendar:newRow").selectOption(other);
            clerk.picture("calendar-ask-bay");
            clerk.click("calendar:MOVE");
            clerk.reads("已改到");
            assertEquals(other, BusyDays.value("SELECT bay FROM appointment WHERE number = ?", number));
        }
    }

    @Test
    @Tag("A9")
    void a_booking_is_dragged_to_another_day_of_its_week() throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "19902105330", "朱美玲", "更换空调滤芯", Comparator.reverseOrder());
            LocalDate wednesday = BusyDays.workingWednesday(BusyDays.today().plusDays(70));
            BusyDays.movedTo(number, BusyDays.at(wednesday, 10, 0));
            clerk.open(PAGE);
            shows(clerk, wednesday);
            clerk.click("calendar:week");
            clerk.waitsFor("table.week");
            Locator thursday = clerk.page()
                    .locator("tr:has([data-appointment='" + number + "']) td[data-drop^='" + wednesday.plusDays(1)
                            + "']");
            clerk.drags(clerk.page().locator("[data-appointment='" + number + "']"), thursday);
            clerk.waitsFor("[id$='calendar:MOVE']");
            assertThat(clerk.at("calendar:newStart")).hasValue(wednesday.plusDays(1) + " 10:00");
            clerk.fill("calendar:reason", "客户周四才有空");
            clerk.picture("calendar-week-ask");
            clerk.click("calendar:MOVE");
            clerk.reads("已改到");
            assertEquals(wednesday.plusDays(1) + " 10:00", BusyDays.value(AT, number));
        }
    }

    @Test
    @Tag("A2")
    @Tag("A7")
    void work_longer_than_a_day_is_booked_over_days_and_stands_in_its_bay_on_each() throws SQLException {
        LocalDate second;
        LocalDate wednesday = BusyDays.workingWednesday(BusyDays.today().plusDays(84));
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.recognised(clerk, "13102108353", "曹雪琴");
            clerk.fill("call:need", "异响，可能要大修");
            clerk.choose("call:operations", "更换正时链条");
            clerk.choose("call:operations", "更换曲轴后油封");
            clerk.page().keyboard().press("Escape");
            clerk.clickTo("call:register", "/appointment/appointment.xhtml");
            clerk.fill("form:from", wednesday.toString());
            Booking.choosesSlot(clerk, Comparator.naturalOrder());
            clerk.click("form:CHOOSE_SLOT");
            clerk.reads("时段已选");
            assertThat(clerk.page().locator(".script").first())
                    .containsText("约 " + wednesday.plusDays(1) + " 11:00 完工");
            clerk.picture("over-days");
            clerk.click("form:READ_BACK");
            clerk.reads("复述已记录");
            clerk.click("form:BOOK");
            clerk.reads("预约成功");
            String number = clerk.number();
            String day = BusyDays.value(AT, number).substring(0, 10);
            String done = BusyDays.value(AT.replace("slot_start", "slot_end"), number);
            assertThat(clerk.page().locator("main")).containsText(done);
            second = LocalDate.parse(done.substring(0, 10));
            assertEquals(LocalDate.parse(day).plusDays(1), second);
            clerk.open(PAGE);
            shows(clerk, second);
            clerk.page().locator("[id$=':1:rows']").click();
            clerk.waitsFor(".vis-label:has-text('高压')");
            drawn(clerk);
            assertThat(item(clerk, number)).isVisible();
            clerk.picture("calendar-second-day");
            clerk.page().locator("[id$=':0:rows']").click();
            clerk.waitsFor(".vis-label:has-text('陈磊')");
            assertThat(item(clerk, number)).hasCount(0);
            clerk.click("calendar:week");
            clerk.waitsFor("table.week");
            clerk.page().locator("[id$=':1:rows']").click();
            assertThat(clerk.page().locator("[data-appointment='" + number + "']"))
                    .hasCount(2);
            clerk.picture("calendar-week-over-days");
        }
        try (Person controller = House.enter("zhaogq", 1366, 768)) {
            controller.open("/workshop/tomorrow.xhtml");
            controller.fill("day:date", second.toString());
            controller.presses("Tab");
            assertThat(controller.page().locator("article.card:has-text('更换正时链条')"))
                    .isVisible();
            controller.picture("plan-second-day");
        }
    }

    @Test
    @Tag("A2")
    void a_full_day_is_seen_by_advisor_and_bay_and_in_its_week() throws SQLException {
        LocalDate busy = BusyDays.today().plusDays(40);
        BusyDays.full(busy, 40);
        BusyDays.full(busy.plusDays(1), 130);
        for (int day = 9; day < 14; day++) {
            BusyDays.full(busy.plusDays(day), 40);
        }
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open(PAGE);
            shows(clerk, busy.minusDays(5));
            clerk.sees("没有预约");
            clerk.picture("calendar-empty");
            shows(clerk, busy);
            clerk.sees("40 个预约");
            assertThat(clerk.page().locator(".vis-item.vis-range")).hasCount(40);
            clerk.picture("calendar-day");
            clerk.page().locator("[id$=':1:rows']").click();
            isSeenAsSoonAsItIsThere(clerk, "快修");
            drawn(clerk);
            clerk.picture("calendar-bays");
            shows(clerk, busy.plusDays(1));
            clerk.sees("130 个预约");
            assertThat(clerk.page().locator(".vis-label .chip.late").first()).isVisible();
            clerk.picture("calendar-overloaded");
            shows(clerk, busy.plusDays(9));
            clerk.click("calendar:week");
            clerk.waitsFor("table.week");
            clerk.picture("calendar-week-bays");
            clerk.page().locator("[id$=':0:rows']").click();
            assertThat(clerk.page().locator("table.week tbody th").first()).containsText("陈磊");
            clerk.picture("calendar-week");
        }
    }

    @Test
    @Tag("A9")
    void an_advisors_link_is_read_without_a_log_in_until_he_revokes_it() throws Exception {
        LocalDate soon = BusyDays.today().plusDays(9);
        String numbers = "AP-SH01-" + soon.toString().replace("-", "") + "-870";
        BusyDays.appointment(numbers + 1, "BOOKED", BusyDays.at(soon, 9, 30), "zhangmin", "2", true);
        BusyDays.appointment(numbers + 2, "CANCELLED", BusyDays.at(soon, 10, 30), "zhangmin", "2", true);
        BusyDays.appointment(numbers + 3, "BOOKED", BusyDays.at(soon, 11, 30), "wujj", "2", true);
        try (Person advisor = House.enter("zhangmin", 1366, 768)) {
            advisor.open(PAGE);
            advisor.click("feed:make");
            advisor.waitsFor("[id='feed:address']");
            String address = advisor.address(
                    URI.create(advisor.at("feed:address").inputValue()).getPath());
            HttpResponse<String> calendar = fetch(address, "none");
            assertEquals(200, calendar.statusCode());
            org.assertj.core.api.Assertions.assertThat(calendar.body())
                    .contains("UID:" + numbers + 1)
                    .doesNotContain(numbers + 2, numbers + 3)
                    .contains("DTSTART;TZID=Asia/Shanghai:" + soon.toString().replace("-", "") + "T093000")
                    .contains("常规保养")
                    .doesNotContain("13800000000")
                    .doesNotContain("测试客户");
            String tag = calendar.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, fetch(address, tag).statusCode());
            assertEquals(
                    404,
                    fetch(address.replaceAll(".{6}[.]ics$", "aaaaaa.ics"), "none")
                            .statusCode());
            advisor.open(PAGE);
            assertThat(advisor.page().locator("[id='feed:address']")).hasCount(0);
            drawn(advisor);
            advisor.picture("calendar-link");
            advisor.click("feed:revoke");
            advisor.click("sureYes");
            advisor.reads("链接已停用");
            assertEquals(404, fetch(address, "none").statusCode());
        }
    }

    private static HttpResponse<String> fetch(String address, String tag) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("If-None-Match", tag)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void shows(Person person, LocalDate day) {
        person.fill("calendar:day", day.toString());
        assertThat(person.page().locator("h1")).containsText(day.toString());
        drawn(person);
    }

    private static void drawn(Person person) {
        assertThat(person.page().locator("[id='calendar:line'] .vis-timeline")).isVisible();
    }

    private static void isSeenAsSoonAsItIsThere(Person person, String row) {
        Object visibility = person.page()
                .waitForFunction(
                        "row => { const it = [...document.querySelectorAll('.vis-label')].find(e => e.textContent.includes(row));"
                                + " return it && getComputedStyle(it).visibility; }",
                        row)
                .jsonValue();
        assertEquals("visible", visibility);
    }

    private static Locator item(Person person, String number) {
        return person.page()
                .locator(".vis-item.vis-range")
                .filter(new Locator.FilterOptions().setHas(person.page().locator("a[href*='" + number + "']")));
    }

    /**
     * Presses the bar near its beginning; from then on it is not drawn anew. Where a list came between the hand's
     * arrival and its pressing, the hand presses again.
     */
    private static BoundingBox presses(Person person, Locator item) {
        person.page()
                .evaluate("() => addEventListener('pointerdown',"
                        + " e => { window.barPressed = Boolean(e.target.closest('.vis-item')); }, true)");
        person.page().waitForCondition(() -> {
            item.hover(new Locator.HoverOptions().setPosition(6, 8));
            person.page().mouse().down();
            boolean pressed = (Boolean) person.page().evaluate("window.barPressed");
            if (!pressed) {
                person.page().mouse().up();
            }
            return pressed;
        });
        return person.box(item);
    }

    private static void dragTo(Person person, Locator item, String bay) {
        BoundingBox from = presses(person, item);
        BoundingBox to = person.box(person.page()
                .locator(".vis-labelset .vis-label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + bay + " ")))
                .first());
        person.page().mouse().move(from.x + 14, from.y + from.height / 2);
        for (int i = 1; i <= 8; i++) {
            double y = from.y + from.height / 2 + (to.y + to.height / 2 - from.y - from.height / 2) * i / 8;
            // No hand moves straight down; less than half a step aside, so that the time stays.
            moves(person, from.x + 14, y);
        }
        person.page().mouse().up();
    }

    // Two steps of the grid are as wide as an hour of the axis.
    private static void drag(Person person, Locator item, int steps) {
        BoundingBox from = presses(person, item);
        BoundingBox panel = person.box(person.page().locator(".vis-panel.vis-center"));
        double step = panel.width / 22;
        for (int i = 1; i <= 8; i++) {
            moves(person, from.x + 6 + step * steps * i / 8, from.y + from.height / 2);
        }
        person.page().mouse().up();
    }

    // What moves between two pictures of a busy browser is one move to it, and nothing was dragged: each is waited for.
    private static void moves(Person person, double x, double y) {
        person.page().mouse().move(x, y);
        person.page().evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiedai.benchmark.Books;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a newcomer sees who has just started the demo: a Tuesday morning of two stores, and its people as cards. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoDayIT {
    /** They ask whether everything is over; here it goes on. */
    private static final Set<String> WHAT_GOES_ON = Set.of("closed without", "has a settlement that is not paid");

    private static Settings settings;
    private static Instance jiedai;
    private static House house;

    @BeforeAll
    static void start() {
        settings =
                Settings.forTest(Path.of(".."), Path.of("target/it/demo-day")).with("jiedai.demo.day", "true");
        jiedai = Instance.start(settings);
        house = House.around(jiedai);
    }

    @AfterAll
    static void stop() {
        if (house != null) {
            house.close();
        }
        if (jiedai != null) {
            jiedai.close();
        }
    }

    @Test
    @Order(1)
    void every_car_of_the_data_file_went_as_far_as_it_says_and_the_books_are_right()
            throws IOException, InterruptedException, SQLException {
        assertThat(Files.readString(jiedai.logFile())).doesNotContain("The demo day's");
        assertThat(Books.check(jiedai.database()))
                .filteredOn(violation -> WHAT_GOES_ON.stream().noneMatch(violation::contains))
                .as("what the front desk has refused, for somebody to decide")
                .singleElement()
                .asString()
                .startsWith("1 × was handed off, but not taken: [WashFinished ")
                .endsWith(" REFUSED]");
        assertThat(
                        column(
                                "select distinct date(at) from history where act = 'DeliveryAct.SEE_OFF' and at < '2026-11-30'"))
                .as("days with closed visits behind it")
                .hasSizeGreaterThan(20);
        assertThat(column("select distinct state from repair_order"))
                .contains("RECEIVING", "RELEASED", "IN_REPAIR", "WASHING", "CLOSED");
        assertThat(column("select state from arrival where state = 'WAITING'")).hasSize(3);
        assertThat(column(
                        "select day from cash_day where state = 'OPEN' and store_code = 'SH01' and day < '2026-12-01'"))
                .isEmpty();
    }

    @Test
    @Order(2)
    void one_click_on_a_card_signs_in_as_that_person_and_the_boards_are_full() {
        try (Person newcomer = House.enter(null, 1366, 768)) {
            newcomer.open("/login.xhtml");
            newcomer.picture("demo-log-in");
            card(newcomer, "王晓燕").click();
            newcomer.page().waitForURL(url -> url.contains("/frontdesk/board.xhtml"));
            assertThat(newcomer.page().locator(".arrival")).hasCount(2);
            assertThat(newcomer.page().locator("main")).containsText("沪D·63P08");
            assertThat(newcomer.page().locator(".chip.late").first()).isVisible();
            newcomer.picture("demo-board");
            newcomer.open("/login.xhtml");
            card(newcomer, "郭志明").click();
            newcomer.page().waitForURL(url -> url.contains("/parts/counter.xhtml"));
            assertThat(newcomer.page().locator("main")).containsText("沪G·1127M");
        }
    }

    @Test
    @Order(2)
    void the_group_managers_floor_counts_the_store_they_stand_in_and_lists_all() {
        try (Person manager = House.enterStore("qianlq", "SH02")) {
            assertThat(manager.page().locator(".stores-now tbody tr")).hasCount(2);
            assertThat(manager.page().locator("#side")).not().containsText("王晓燕");
        }
        try (Person manager = House.enter("lujp", 1366, 768)) {
            assertThat(manager.page().locator("#side")).containsText("王晓燕");
            assertThat(manager.page().locator(".stores-now")).hasCount(0);
        }
    }

    @Test
    @Order(3)
    void the_ten_minutes_of_the_readme_lead_one_car_through_every_desk() throws SQLException {
        try (Person newcomer = House.enter(null, 1366, 768)) {
            String order = new Tour(newcomer).goes();
            assertThat(column("select state from repair_order where number = '" + order + "'"))
                    .containsExactly("CLOSED");
        }
    }

    @Test
    @Order(4)
    void a_second_start_goes_on_where_the_first_one_ended_and_plays_nothing_again() throws SQLException {
        List<String> orders = column("select number from repair_order order by number");
        house.close();
        jiedai.close();
        jiedai = Instance.start(settings);
        house = House.around(jiedai);
        assertThat(column("select number from repair_order order by number")).isEqualTo(orders);
        try (Person newcomer = House.enter(null, 1366, 768)) {
            newcomer.open("/login.xhtml");
            card(newcomer, "王晓燕").click();
            newcomer.page().waitForURL(url -> url.contains("/frontdesk/board.xhtml"));
            assertThat(newcomer.page().locator(".clock")).containsText("09:");
        }
    }

    private static Locator card(Person newcomer, String name) {
        return newcomer.page()
                .locator(".person", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private static List<String> column(String sql) throws SQLException {
        try (Connection connection = jiedai.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }
}

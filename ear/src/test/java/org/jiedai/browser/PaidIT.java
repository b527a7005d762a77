package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has been paid at a till, found by plate, order and day, sorted and taken home (R22). */
@ExtendWith(House.class)
class PaidIT {
    private static final String PAGE = "/cashier/desk.xhtml";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final String FIRST = "RO-SH02-20260311-7101";
    private static final String SECOND = "RO-SH02-20260311-7102";
    private static final String LATER = "RO-SH02-20260312-7103";

    @BeforeEach
    void three_cars_were_paid() throws SQLException {
        assumeTrue(House.database().isPresent(), "rows cannot be put into a foreign instance");
        if (Rows.column("SELECT number FROM settlement WHERE number = '" + FIRST + "'")
                .isEmpty()) {
            BusyDays.paid(FIRST, "沪PA7101", "PAID", BusyDays.at(DAY, 10, 0), "880.50", "0.00");
            // In the same second as the first: the order is whole all the same.
            BusyDays.paid(SECOND, "沪PA7102", "SIGNED", BusyDays.at(DAY, 10, 0), "1200.00", "200.00");
            BusyDays.paid(LATER, "沪PB7103", "INVOICED", BusyDays.at(DAY.plusDays(1), 9, 0), "300.00", "0.00");
        }
    }

    @Test
    @Tag("R22")
    void a_settlement_is_found_by_a_part_of_its_plate_or_order_and_the_list_is_taken_home() throws IOException {
        try (Person cashier = House.enter("yangj", 1366, 768)) {
            cashier.open(PAGE);
            filter(cashier, "plate").pressSequentially("pa·71");
            assertThat(rows(cashier)).hasCount(2);
            assertThat(rows(cashier).first()).containsText(SECOND);
            assertThat(rows(cashier).nth(1)).containsText(FIRST);
            cashier.page()
                    .locator("#paid th")
                    .filter(new Locator.FilterOptions().setHasText("合计"))
                    .click();
            assertThat(rows(cashier).first()).containsText(FIRST);
            cashier.picture("paid");
            Download csv = cashier.page().waitForDownload(() -> cashier.click("paid:csv"));
            assertEquals("settlements.csv", csv.suggestedFilename());
            Assertions.assertThat(Files.readString(csv.path()))
                    .contains(FIRST)
                    .contains(SECOND)
                    .doesNotContain(LATER)
                    .contains("880.5");
            Download xlsx = cashier.page().waitForDownload(() -> cashier.click("paid:xlsx"));
            assertEquals("settlements.xlsx", xlsx.suggestedFilename());
            filter(cashier, "number").pressSequentially("sh02-20260311-7101");
            assertThat(rows(cashier)).hasCount(1);
            assertThat(rows(cashier)).containsText(FIRST);
            assertThat(rows(cashier).locator("a.plate"))
                    .hasAttribute("href", Pattern.compile(".*settlement.xhtml[?]no=" + FIRST));
        }
    }

    @Test
    @Tag("R22")
    void a_settlement_is_found_by_the_day_it_was_paid_and_by_its_state() {
        try (Person cashier = House.enter("yangj", 1366, 768)) {
            cashier.open(PAGE);
            cashier.fill("paid:firstDayWished", DAY.toString());
            cashier.fill("paid:lastDayWished", DAY.toString());
            cashier.click("paid:showDays");
            assertThat(rows(cashier)).hasCount(2);
            cashier.at("paid:table").locator("select.one-of").selectOption("SIGNED");
            assertThat(rows(cashier)).hasCount(1);
            assertThat(rows(cashier)).containsText(SECOND);
            cashier.at("paid:table").locator("select.one-of").selectOption("INVOICED");
            assertThat(cashier.at("paid:table")).containsText("没有符合条件的已收款结算单");
            cashier.fitsEveryWindow();
        }
    }

    @Test
    @Tag("R22")
    void what_stands_in_the_drawers_form_keeps_nobody_from_taking_the_list_home() {
        try (Person cashier = House.enter("yangj", 1366, 768)) {
            cashier.open(PAGE);
            cashier.fill("desk:counted", "一百");
            Download csv = cashier.page().waitForDownload(() -> cashier.click("paid:csv"));
            assertEquals("settlements.csv", csv.suggestedFilename());
        }
    }

    @Test
    @Tag("R22")
    void another_stores_payments_are_not_among_them() {
        try (Person cashier = House.enter("shenyl", 1366, 768)) {
            cashier.open(PAGE);
            filter(cashier, "plate").pressSequentially("PA71");
            assertThat(cashier.at("paid:table")).containsText("没有符合条件的已收款结算单");
        }
    }

    private static Locator rows(Person person) {
        return person.page().locator("[id='paid:table'] .ui-datatable-data > tr");
    }

    private static Locator filter(Person person, String column) {
        return person.at("paid:table:" + column + ":filter");
    }
}

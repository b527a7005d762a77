package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people try at the doors stands in the audit, also when nothing came of it, and nobody can fill it by knocking.
 */
@ExtendWith(House.class)
class AuditIT {
    private static final String BOARD = "/frontdesk/board.xhtml";

    @Test
    void who_comes_in_and_goes_out_is_noted() throws SQLException {
        PlainBrowser controller = plain().signedIn("zhaogq");
        assertThat(last("Seen.SIGNED_IN")).isEqualTo("zhaogq SH01 ");
        controller.signOut();
        assertThat(last("Seen.SIGNED_OUT")).isEqualTo("zhaogq SH01 LEFT");
    }

    @Test
    void a_wrong_password_is_noted_and_what_is_no_log_in_is_not_written_down() throws SQLException {
        plain().signedIn("xub", "wrong-password", "SH01");
        assertThat(last("Seen.WRONG_PASSWORD")).isEqualTo("xub  ");
        plain().signedIn("my-secret-word", "wrong-password", "SH01");
        assertThat(last("Seen.WRONG_PASSWORD")).isEqualTo("-  ");
        plain().signedIn("xub");
    }

    @Test
    void a_log_in_that_is_locked_is_noted_and_the_administrator_lifts_it() throws SQLException {
        plain().signedIn("huw");
        for (int i = 0; i < 6; i++) {
            plain().signedIn("huw", "wrong-password", "SH01");
        }
        assertThat(last("Seen.LOCKED_OUT")).isEqualTo("huw  LOCKED_OUT");
        PlainBrowser administrator = plain().signedIn("admin");
        administrator.does(administrator.person("huw"), ":unlock", Map.of());
        assertThat(plain().signedIn("huw").who()).isEqualTo("huw");
    }

    @Test
    void an_act_that_a_rule_refuses_is_noted_though_it_is_undone() throws SQLException {
        PlainBrowser administrator = plain().signedIn("admin");
        administrator.does(administrator.person("admin"), ":deactivate", Map.of());
        assertThat(last("Seen.ACT_REFUSED")).isEqualTo("admin SH01 LAST_ADMINISTRATOR StaffService.activate admin");
    }

    @Test
    void a_page_of_another_desk_and_a_forged_request_are_noted_and_a_flood_is_not() throws SQLException {
        PlainBrowser technician = plain().signedIn("liuy");
        int before = count("Seen.PAGE_REFUSED");
        for (int i = 0; i < 50; i++) {
            assertThat(technician.get("/cashier/desk.xhtml").statusCode()).isEqualTo(403);
        }
        assertThat(count("Seen.PAGE_REFUSED") - before).isEqualTo(20);
        int forged = count("Seen.FORGED");
        for (int i = 0; i < 50; i++) {
            technician.follow(BOARD, Map.of(PlainBrowser.STATE, "stateless"));
        }
        assertThat(count("Seen.FORGED") - forged).isEqualTo(20);
    }

    @Test
    void what_was_changed_of_a_person_is_read_by_the_manager_before_and_after() {
        try (Person administrator = House.enterStore("admin", "SH01");
                Person manager = House.enter("lujp", 1366, 768)) {
            administrator.open("/staff/staff.xhtml");
            StaffIT.opens(administrator, "jiangxl");
            administrator.fill("staff:extension", "8177");
            administrator.click("staff:sitAt");
            administrator.reads("下一通来电起生效");
            manager.open("/audit/audit.xhtml");
            manager.page()
                    .locator("tr:has-text('修改分机'):has-text('jiangxl') >> text=详情")
                    .first()
                    .click();
            PlaywrightAssertions.assertThat(manager.at("audit:act")).containsText("分机");
            PlaywrightAssertions.assertThat(manager.at("audit:act")).containsText("→ 8177");
            manager.picture("audit");
        }
    }

    @Test
    void a_button_opens_the_act_of_its_row_though_the_list_moves_while_it_waits() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            plain().signedIn("zhaogq");
            plain().signedIn("hanxy");
            manager.open("/audit/audit.xhtml");
            Locator newest =
                    manager.page().locator("[id='audit:table_data'] > tr").first();
            PlaywrightAssertions.assertThat(newest).containsText("韩雪莹");
            manager.meanwhile(
                    "audit:table_filtering",
                    () -> manager.at("audit:table")
                            .locator("select.one-of")
                            .first()
                            .selectOption("zhaogq"),
                    () -> newest.locator("button").click());
            PlaywrightAssertions.assertThat(newest).containsText("赵国强");
            PlaywrightAssertions.assertThat(manager.at("audit:act")).containsText("韩雪莹");
        }
    }

    @Test
    void nobody_else_reads_the_audit() {
        assertThat(plain().signedIn("zhaogq").get("/audit/audit.xhtml").statusCode())
                .isEqualTo(403);
    }

    private static PlainBrowser plain() {
        return new PlainBrowser(House.address());
    }

    private static String last(String act) throws SQLException {
        List<String> found =
                Rows.column("SELECT CONCAT(actor, ' ', store_code, ' ', subject) FROM audit_entry WHERE act = '" + act
                        + "' ORDER BY at DESC LIMIT 1");
        return found.isEmpty() ? "" : found.get(0);
    }

    private static int count(String act) throws SQLException {
        return Integer.parseInt(Rows.column("SELECT COUNT(*) FROM audit_entry WHERE act = '" + act + "'")
                .get(0));
    }
}

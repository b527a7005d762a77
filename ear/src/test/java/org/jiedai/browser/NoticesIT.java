package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What customers were told is seen by everybody who talks to them, and what is stuck is decided by a person. */
@ExtendWith(House.class)
class NoticesIT {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Test
    @Tag("A5")
    @Tag("A6")
    void a_booking_tells_the_customer_and_what_failed_is_sent_again_for_a_reason() throws SQLException {
        assumeTrue(House.database().isPresent(), "a gateway that is away cannot be made on a foreign instance");
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "13755219261", "陈思雨", "更换空调滤芯", Comparator.naturalOrder());
            clerk.open("/notice/notices.xhtml");
            assertThat(clerk.row(number)).containsText("已发送", SOON);
            clerk.open("/appointment/appointment.xhtml?no=" + number);
            assertThat(clerk.page().locator(".notice")).containsText("陈思雨，您好！您的爱车沪J1J163已预约");
            clerk.picture("appointment-notices");
            failed(number);
            clerk.open("/notice/notices.xhtml");
            Locator row = clerk.row(number);
            assertThat(row).containsText("发送失败");
            clerk.picture("notices");
            row.locator("[data-act$='sendAgain']").click();
            clerk.reads("请写明原因：再次发送");
            clerk.fill("notices:reason", "网关已恢复");
            clerk.row(number).locator("[data-act$='sendAgain']").click();
            clerk.reads("已放回待发送");
            assertThat(clerk.row(number)).containsText("已发送", SOON);
            assertThat(clerk.row(number)).containsText("网关已恢复");
            isFoundAgainAndTakenHome(clerk, number);
        }
    }

    private static void isFoundAgainAndTakenHome(Person clerk, String number) {
        Locator order =
                clerk.page().locator("[id^='told:table'][id$=':filter']").first();
        order.pressSequentially(number);
        Locator rows = clerk.page().locator("[id='told:table'] .ui-datatable-data > tr");
        assertThat(rows).hasCount(1);
        clerk.at("told:table").locator("select.one-of").last().selectOption("WRITTEN");
        assertThat(rows).not().containsText(number);
        Download csv = clerk.page().waitForDownload(() -> clerk.click("told:csv"));
        assertEquals("notices.csv", csv.suggestedFilename());
    }

    @Test
    @Tag("A5")
    void a_notice_that_somebody_else_has_decided_or_that_is_gone_is_not_decided_in_its_row() throws SQLException {
        assumeTrue(House.database().isPresent(), "a gateway that is away cannot be made on a foreign instance");
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "13755219261", "陈思雨", "更换空调滤芯", Comparator.naturalOrder());
            clerk.open("/notice/notices.xhtml");
            assertThat(clerk.row(number)).containsText("已发送", SOON);
            failed(number);
            clerk.open("/notice/notices.xhtml");
            clerk.fill("notices:reason", "已电话告知");
            failed(number);
            clerk.row(number).locator("[data-act$='discard']").click();
            clerk.reads("刚刚有了变化");
            Locator discard = clerk.row(number).locator("[data-act$='discard']");
            discard.evaluate("e => { e.dataset.row = '999999999-0'; }");
            discard.click();
            clerk.reads("找不到 NT-999999999");
        }
    }

    @Test
    @Tag("A5")
    void the_customers_e_mail_address_is_checked_and_kept() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "13100215435", "刘志强", "更换空调滤芯", Comparator.naturalOrder());
            clerk.fill("form:email", "liu.zhiqiang@");
            clerk.click("form:contact");
            clerk.reads("电子邮箱“liu.zhiqiang@”不对");
            clerk.fill("form:email", "liu.zhiqiang@example.com");
            clerk.click("form:contact");
            clerk.reads("联系方式已保存");
            clerk.open("/appointment/appointment.xhtml?no=" + number);
            assertThat(clerk.at("form:email")).hasValue("liu.zhiqiang@example.com");
            clerk.fill("form:email", "");
            clerk.click("form:contact");
            clerk.reads("联系方式已保存");
        }
    }

    @Test
    @Tag("A5")
    void a_store_has_its_own_words() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/notice/notices.xhtml");
            manager.open("/notice/notice-texts.xhtml");
            manager.fill("texts:words", "{nmae}您好");
            manager.click("texts:save");
            manager.reads("没有“nmae”这个位置");
            manager.at("texts:kind").selectOption("CALL_APOLOGY");
            assertThat(manager.at("texts:words")).hasValue(Pattern.compile("抱歉刚才打扰您"));
            manager.fill("texts:words", "{name}，打扰了，{time}再联系您。{store}");
            manager.click("texts:save");
            manager.reads("本店模板已保存");
            manager.picture("notice-texts");
            manager.click("texts:reset");
            manager.reads("已恢复默认模板");
        }
    }

    private static void failed(String number) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                PreparedStatement failed = connection.prepareStatement(
                        "UPDATE notice SET state = 'FAILED', trouble = '网关不通', version = version + 1 WHERE order_no = ?")) {
            failed.setString(1, number);
            assertEquals(1, failed.executeUpdate());
        }
    }
}

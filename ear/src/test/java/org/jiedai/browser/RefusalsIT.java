package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input gets a clear answer in words, loses nothing that was typed and changes nothing. */
@ExtendWith(House.class)
class RefusalsIT {

    @Test
    @Tag("R1")
    void a_wrong_plate_is_refused_at_the_arrival_and_stays_to_be_mended() {
        try (Person advisor = House.enter("chenlei", 1366, 768)) {
            advisor.fill("desk:plate", "京AI2345");
            advisor.click("desk:arrive");
            advisor.reads("车牌“京AI2345”不正确");
            assertThat(advisor.at("desk:plate")).hasValue("京AI2345");
        }
    }

    @Test
    @Tag("R1")
    void an_arrival_appears_on_every_advisors_board_by_itself() {
        try (Person here = House.enter("chenlei", 1366, 768);
                Person there = House.enter("zhangmin", 1366, 768)) {
            here.fill("desk:plate", "沪Ｇ·１１２７Ｍ");
            here.click("desk:arrive");
            assertThat(there.page().locator("[id='waiting']")).containsText("沪G·1127M");
        }
    }

    @Test
    @Tag("A1")
    void a_call_without_work_or_with_a_wrong_number_is_refused() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.fill("call:phone", "12345");
            clerk.page().keyboard().press("Tab");
            clerk.reads("电话“12345”不正确");
            Booking.recognised(clerk, "15802104299", "李建国");
            clerk.fill("call:need", "保养");
            clerk.click("call:register");
            clerk.reads("请至少选择一个项目");
            assertThat(clerk.at("call:need")).hasValue("保养");
        }
    }

    @Test
    void a_record_that_does_not_exist_is_answered_in_words() {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.open("/repairorder/repair-order.xhtml?no=RO-SH01-20200101-9999");
            assertThat(advisor.page().locator("main")).containsText("找不到 RO-SH01-20200101-9999");
        }
    }

    @Test
    void a_page_that_does_not_exist_is_answered_in_words() {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            Response answer = advisor.page().navigate(advisor.address("/frontdesk/nothing.xhtml"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(advisor.page().locator("main")).containsText("没有这个页面");
        }
    }

    @Test
    @Tag("R22")
    void a_day_cannot_be_closed_without_counting() {
        try (Person cashier = House.enter("shenyl", 1366, 768)) {
            cashier.click("desk:close");
            cashier.waitsFor(".ui-messages-error, .wrong:not(:empty)");
        }
    }

    @Test
    @Tag("F4")
    void a_complaint_list_says_what_to_do_when_it_is_empty() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/followup/complaints.xhtml");
            assertThat(manager.page()
                            .locator("main .empty, main table.list, main .complaint")
                            .first())
                    .isVisible();
        }
    }

    @Test
    void the_administrator_of_several_stores_comes_to_the_staff_list() {
        try (Person administrator = House.enter(null, 1366, 768)) {
            administrator.open("/login.xhtml");
            administrator.fill("form:login", "admin");
            administrator.fill("form:password", "jiedai-demo");
            administrator.click("form:enter");
            administrator.waitsFor("[id='form:storeCode']");
            administrator.at("form:storeCode").selectOption("SH01");
            administrator.clickTo("form:enter", "/staff/staff.xhtml");
            administrator.picture("staff");
            administrator
                    .page()
                    .locator("[id^='staff:table'][id$=':filter']")
                    .first()
                    .pressSequentially("wangx");
            assertThat(administrator.page().locator("[id='staff:table']")).containsText("wangxy");
        }
    }
}

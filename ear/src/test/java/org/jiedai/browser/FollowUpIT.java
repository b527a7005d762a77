package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jiedai.config.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The call that cannot be had now, and the complaint that comes up in it (F2, F4). */
@ExtendWith(House.class)
class FollowUpIT {
    private static final String COMPLAINT = "洗车不干净，轮毂还有泥";

    private final Visit visit = new Visit("沪G·37813", "zhangmin");

    @BeforeEach
    void the_car_was_delivered() {
        visit.arrives().isReceived().isEstimated().isSigned().isReleased().isAssigned();
        visit.isRepaired().isInspected().isShown().isPaid().isSeenOff();
    }

    @Test
    @Tag("F2")
    @Tag("F4")
    void a_call_is_put_off_and_then_brings_a_complaint_that_is_followed_through() {
        theAgentPutsTheCallOff();
        theAgentSeesTheLastFiveAttempts();
        theAgentTakesTheComplaintDown();
        theManagerAnswers();
        theAgentAsksWhetherTheCustomerIsContent();
    }

    // Five attempts of the day before, and the one that was put off.
    private void theAgentSeesTheLastFiveAttempts() {
        if (House.database().isEmpty()) {
            return;
        }
        for (int hour = 1; hour <= 5; hour++) {
            Rows.run("INSERT INTO follow_up_attempt SELECT id, '2026-11-30 0" + hour + ":00', 'hanxy', 'NO_ANSWER'"
                    + " FROM follow_up_call WHERE number = '" + visit.order() + "'");
        }
        try (Person agent = House.enter("hanxy", 1366, 768)) {
            agent.open("/followup/call.xhtml?no=" + visit.order());
            Locator attempts = agent.page().locator(".history");
            Locator earliest = attempts.locator("li:has-text('11-30 09:00')");
            assertThat(attempts.locator("li:visible")).hasCount(5);
            assertThat(attempts.locator("li").first()).containsText("不方便");
            assertThat(earliest).isHidden();
            attempts.locator("summary").click();
            assertThat(earliest).isVisible();
            agent.picture("call-attempts");
        }
    }

    private void theAgentPutsTheCallOff() {
        try (Person agent = House.enter("hanxy", 1366, 768)) {
            agent.waitsFor("text=沪G·37813");
            agent.open("/followup/call.xhtml?no=" + visit.order());
            agent.fill("call:newTime", "2020-01-01 10:00");
            agent.click("call:postpone");
            agent.reads("已经过去，请另选时间");
            assertThat(agent.at("call:newTime")).hasValue("2020-01-01 10:00");
            agent.fill("call:newTime", "");
            agent.click("call:postpone");
            agent.reads("请填写“再次联系时间”");
            agent.fill("call:newTime", later(1));
            agent.clickTo("call:postpone", "/followup/calls.xhtml");
            agent.reads("已改约，致歉短信已写入待发");
            assertThat(agent.row("沪G·37813")).containsText("1");
        }
    }

    private void theAgentTakesTheComplaintDown() {
        try (Person agent = House.enter("hanxy", 1366, 768)) {
            agent.open("/followup/call.xhtml?no=" + visit.order());
            agent.sees("不方便");
            agent.click("call:begin");
            agent.click(":raise");
            agent.reads("请填写“抱怨内容”");
            agent.fill(":complaintText", COMPLAINT);
            agent.click(":raise");
            agent.reads("已记录，请复述给客户确认");
            agent.click(":readBack");
            agent.reads("已复述，请转给责任人");
            agent.click(":passOn");
            agent.reads("请填写“责任人”");
            agent.at(":owner").selectOption("lujp");
            agent.fill(":until", later(2));
            agent.click(":passOn");
            agent.reads("已转给责任人");
        }
    }

    private static void theManagerAnswers() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/followup/complaints.xhtml");
            manager.row(COMPLAINT).locator("[data-act$='_choose']").click();
            manager.page().locator("[data-act$='_answer']").click();
            manager.reads("请填写“处理结果”");
            manager.fill(":words", "已请客户回店免费精洗，并致歉");
            manager.page().locator("[data-act$='_answer']").click();
            manager.reads("已答复，等回访员征询客户");
        }
    }

    private static void theAgentAsksWhetherTheCustomerIsContent() {
        try (Person manager = House.enter("lujp", 1366, 768);
                Person agent = House.enter("hanxy", 1366, 768)) {
            manager.open("/followup/complaints.xhtml");
            manager.row(COMPLAINT).locator("[data-act$='_choose']").click();
            manager.waitsFor("[id='complaints:work'] h2");
            assertThat(manager.page().locator("[data-act$='_content'], [id$=':words']"))
                    .hasCount(0);
            agent.open("/followup/complaints.xhtml");
            agent.row(COMPLAINT).locator("[data-act$='_choose']").click();
            agent.fill(":words", "客户表示满意");
            agent.page().locator("[data-act$='_content']").click();
            agent.reads("客户认可，抱怨已关闭");
            agent.click("complaints:closed");
            agent.sees("客户表示满意");
            agent.page()
                    .locator("[id^='closedOnes:table'][id$=':filter']")
                    .first()
                    .pressSequentially("没有这辆车");
            agent.sees("没有找到抱怨");
            isFoundAmongAllCalls(agent);
        }
    }

    private static void isFoundAmongAllCalls(Person agent) {
        agent.open("/followup/calls.xhtml");
        Locator rows = agent.page().locator("[id='all:table'] .ui-datatable-data > tr");
        Locator plate = agent.page().locator("[id^='all:table'][id$=':filter']").first();
        plate.pressSequentially("g·378");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText("沪G·37813");
        assertEquals(
                "calls.csv",
                agent.page().waitForDownload(() -> agent.click("all:csv")).suggestedFilename());
        agent.at("all:table").locator("select.one-of").selectOption("UNREACHED");
        agent.sees("没有符合条件的回访");
    }

    private static String later(int days) {
        return LocalDateTime.now(TestTime.clock().withZone(TestTime.ZONE))
                .plusDays(days)
                .truncatedTo(ChronoUnit.HOURS)
                .toString()
                .replace('T', ' ');
    }
}

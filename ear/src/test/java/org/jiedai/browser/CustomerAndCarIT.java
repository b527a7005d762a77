package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A car and its customer as files: what is written there, and what it does at the other desks (R2, F1). */
@ExtendWith(House.class)
class CustomerAndCarIT {
    private final Visit visit = new Visit("沪B·F90111", "wujj");

    @Test
    @Tag("R2")
    @Tag("F1")
    void a_customer_is_called_as_he_wishes_and_a_car_that_is_sold_tells_nobody_whose_it_was() throws SQLException {
        visit.arrives().isReceived().isEstimated().isSigned().isReleased().isAssigned();
        visit.isRepaired().isInspected().isShown().isPaid().isSeenOff();
        String owner = one("customer_name", "repair_order");
        theAgentWritesThatNobodyCalls(owner);
        twoWriteTheFileAtOnce();
        theCarIsSold(owner);
    }

    private void theAgentWritesThatNobodyCalls(String owner) throws SQLException {
        try (Person agent = House.enter("hanxy", 1366, 768)) {
            agent.open("/followup/call.xhtml?no=" + visit.order());
            agent.page().locator("h1 a").click();
            agent.page().waitForURL(url -> url.contains("/frontdesk/customer.xhtml"));
            assertThat(agent.page().locator("h1")).hasText(owner);
            assertThat(agent.page().locator(".phone").first()).containsText("****");
            agent.fill("customer:saidOn", "2036-01-01");
            agent.at("customer:consentGiven").selectOption("false");
            agent.click("customer:agree");
            agent.reads("在今天之后，请核对");
            agent.fill("customer:saidOn", "2026-11-01");
            agent.click("customer:agree");
            agent.reads("客户意见已记录");
            agent.sees("不同意");
            unfolds(agent, "customer:reaching");
            agent.fill("customer:furtherPhone", "13900097101");
            agent.fill("customer:phoneNote", "太太");
            agent.click("customer:addPhone");
            agent.reads("客户资料已保存");
            agent.sees("139****7101 太太");
            agent.fitsEveryWindow();
            agent.picture("customer-file");
            Locator drop = agent.page().locator("[data-act$='_dropPhone']").first();
            drop.evaluate("e => { e.dataset.row = 'nowhere'; }");
            drop.click();
            agent.reads("找不到");
            agent.sees("139****7101 太太");
            assertThat(one("state", "follow_up_call")).isEqualTo("SPARED");
            agent.open("/followup/call.xhtml?no=" + visit.order());
            agent.sees("不回访");
        }
    }

    private void twoWriteTheFileAtOnce() throws SQLException {
        String file = "/frontdesk/vehicle.xhtml?no=" + one("vehicle_no", "repair_order");
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person advisor = House.comesBack("wujj", 1366, 768)) {
            clerk.open(file);
            advisor.open(file);
            unfolds(advisor, "car:editing");
            advisor.fill("car:insuredUntil", "2026-12-05");
            advisor.fill("car:inspectedUntil", "2026-01-31");
            advisor.click("car:describe");
            advisor.reads("车辆资料已保存");
            advisor.sees("▲ 还有");
            advisor.sees("■ 已过期");
            unfolds(clerk, "car:editing");
            clerk.fill("car:carEngine", "EA888");
            clerk.click("car:describe");
            clerk.reads("刚才已被别人修改");
            assertThat(clerk.at("car:carEngine")).hasValue("EA888");
        }
    }

    private void theCarIsSold(String owner) throws SQLException {
        try (Person advisor = House.comesBack("wujj", 1366, 768)) {
            advisor.open("/frontdesk/vehicle.xhtml?no=" + one("vehicle_no", "repair_order"));
            assertThat(advisor.page().locator("main")).containsText(owner);
            unfolds(advisor, "car:selling");
            advisor.click("car:sell");
            advisor.page().locator(".ui-confirmdialog-yes").click();
            advisor.reads("请填写“新车主姓名”");
            advisor.fill("car:newOwner", "丁一凡");
            advisor.fill("car:newOwnerPhone", "13900097102");
            advisor.click("car:sell");
            advisor.page().locator(".ui-confirmdialog-yes").click();
            advisor.reads("车主已变更");
            unfolds(advisor, "car:owners");
            unfolds(advisor, "car:plates");
            unfolds(advisor, "car:mileages");
            assertThat(advisor.page().locator("main")).containsText("丁一凡");
            assertThat(advisor.page().locator("table.list")).containsText("前车主");
            assertThat(advisor.page().locator("main")).not().containsText(owner);
            advisor.fitsEveryWindow();
            advisor.picture("vehicle-file-sold");
            advisor.open("/repairorder/repair-order.xhtml?no=" + visit.order());
            assertThat(advisor.page().locator("h1")).hasText("前车主");
            assertThat(advisor.page().locator("main")).not().containsText(owner);
            advisor.picture("order-of-a-former-owner");
        }
        assertThat(Rows.column("SELECT became FROM audit_change c JOIN audit_entry e ON e.id = c.entry_id"
                        + " WHERE e.act = 'VehicleService.changeOwner' AND c.field = 'field.carOwner'"
                        + " ORDER BY c.id DESC LIMIT 1"))
                .containsExactly(Rows.column("SELECT number FROM customer WHERE name = '丁一凡'")
                        .get(0));
    }

    private static void unfolds(Person person, String id) {
        person.page().locator("[id='" + id + "'] > summary").click();
    }

    private String one(String column, String table) throws SQLException {
        return Rows.column("SELECT " + column + " FROM " + table + " WHERE number = '" + visit.order() + "'")
                .get(0);
    }
}

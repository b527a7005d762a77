package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who look after a store or the group see the floor, each his own, and do nothing at the desks. */
@ExtendWith(House.class)
class ManagersIT {

    @Test
    void the_group_manager_sees_the_floor_of_the_store_he_chose_and_only_looks() {
        try (Person manager = House.enterStore("qianlq", "SH02")) {
            assertThat(manager.page()).hasURL(manager.address("/frontdesk/floor.xhtml"));
            assertThat(manager.page().locator(".bar")).containsText("虹桥");
            manager.sees("在场车辆");
            isRefused(manager, "/frontdesk/board.xhtml", "这个页面不属于您的岗位");
            isRefused(manager, "/handoff/hand-offs.xhtml", "这个页面不属于您的岗位");
        }
    }

    @Test
    void the_manager_of_another_store_reads_everything_in_english() {
        try (Person manager = House.enter("bergt", 1366, 768)) {
            assertThat(manager.page()).hasURL(manager.address("/frontdesk/floor.xhtml"));
            assertThat(manager.page().locator("html")).hasAttribute("lang", "en");
            assertThat(manager.page().locator(".bar")).containsText("Hongqiao");
            manager.sees("Please look into these");
            isRefused(manager, "/staff/staff.xhtml", "This page does not belong to your desk");
        }
    }

    @Test
    void a_manager_does_not_see_another_stores_order() {
        Visit visit = new Visit("沪G·88P84", "zhangmin").arrives();
        try (Person manager = House.enter("bergt", 1366, 768)) {
            manager.open("/repairorder/repair-order.xhtml?no=" + visit.order());
            manager.sees(visit.order() + " was not found");
        }
    }

    @Test
    void the_service_manager_lets_a_colleague_try_again_who_typed_a_wrong_password_too_often() {
        PlainBrowser colleague = new PlainBrowser(House.address());
        for (int i = 0; i < 6; i++) {
            colleague.signedIn("zhuhf", "wrong-password", "SH01");
        }
        try (Person foreign = House.enter("bergt", 1366, 768)) {
            assertThat(foreign.page().locator("main")).not().containsText("zhuhf");
        }
        try (Person manager = House.enter("lujp", 1366, 768)) {
            assertThat(manager.page()).hasURL(manager.address("/frontdesk/floor.xhtml"));
            manager.sees("已锁定的同事");
            manager.picture("locked-out");
            manager.page().locator("tr:has-text('zhuhf') [id$=':lift']").click();
            manager.reads("锁定已解除");
            assertThat(manager.page().locator("tr:has-text('zhuhf')")).hasCount(0);
        }
        assertEquals("zhuhf", colleague.signedIn("zhuhf").who());
    }

    private static void isRefused(Person manager, String page, String words) {
        Response answer = manager.page().navigate(manager.address(page));
        assertEquals(403, answer.status());
        manager.sees(words);
    }
}

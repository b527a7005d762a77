package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desks have told each other, in one table: where is this car stuck? */
@ExtendWith(House.class)
class HandOffsIT {
    @Test
    void the_manager_finds_the_hand_offs_of_one_order_and_of_one_kind_and_takes_them_home() throws IOException {
        Visit visit = new Visit("沪AD82242", "chenlei")
                .arrives()
                .isReceived()
                .isEstimated()
                .isSigned()
                .isReleased();
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/handoff/hand-offs.xhtml");
            Locator kinds = manager.page().locator("#flow select.one-of").first();
            kinds.selectOption("RepairReleased");
            assertThat(manager.page().locator("#flow .ui-datatable-data")).not().containsText("估价");
            manager.page().locator("[id*='flow:table'][id$=':filter']").first().pressSequentially(visit.order());
            assertThat(rows(manager)).hasCount(1);
            assertThat(rows(manager)).containsText("派工单下达");
            Download csv = manager.page().waitForDownload(() -> manager.click("flow:csv"));
            List<String> lines = Files.readAllLines(csv.path());
            Assertions.assertThat(lines).hasSize(2);
            Assertions.assertThat(lines.get(1)).contains(visit.order());
        }
    }

    @Test
    void an_order_that_nobody_knows_says_what_to_try() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/handoff/hand-offs.xhtml");
            manager.page().locator("[id*='flow:table'][id$=':filter']").first().pressSequentially("RO-SH99");
            assertThat(manager.page().locator("#flow .grid")).containsText("没有找到");
        }
    }

    private static Locator rows(Person manager) {
        return manager.page().locator("#flow .ui-datatable-data > tr");
    }
}

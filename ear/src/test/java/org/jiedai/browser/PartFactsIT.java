package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a part costs the house, which cars it fits, and whether the old one goes back. */
@ExtendWith(House.class)
class PartFactsIT {
    private static final String FOR_ELECTRIC_CARS = "1EA-915-105-A";
    private static final String EXCHANGED = "5C0-915-105-K";

    @Test
    @Tag("R11")
    void a_technician_is_offered_what_fits_and_refused_what_does_not_and_sees_which_old_part_goes_back() {
        Visit visit = new Visit("沪H·C7391", "zhangmin", "zhuhf")
                .arrives()
                .isReceived()
                .isEstimated()
                .isSigned()
                .isReleased()
                .isAssigned();
        try (Person technician = visit.technician()) {
            asks(technician, FOR_ELECTRIC_CARS);
            assertThat(technician.page().locator(".ui-autocomplete-panel:visible"))
                    .not()
                    .containsText(FOR_ELECTRIC_CARS);
            technician.presses("Escape");
            technician.page().locator("[id$=':why']").last().fill("客户要求");
            technician.click("jobs:sendParts");
            technician.reads("不适用于途昂");
            technician.picture("part-that-does-not-fit");
            Locator code = technician.page().locator("[id$=':code_input']").last();
            code.press("Delete");
            code.fill(EXCHANGED);
            technician
                    .page()
                    .locator(".ui-autocomplete-panel:visible li")
                    .first()
                    .click();
            technician.click("jobs:sendParts");
            technician.reads("已交配件台");
            technician.sees("旧件返还");
            technician.picture("old-part-goes-back");
            String said = technician.page().locator(".ui-messages").innerText();
            try (Person storekeeper = House.enter("guozm", 1366, 768)) {
                storekeeper.open("/parts/requisition.xhtml?no=" + said.replaceAll("(?s).*(PR-[-A-Z0-9]+).*", "$1"));
                storekeeper.sees("旧件返还");
                storekeeper.picture("requisition-with-old-part");
            }
        }
    }

    private static void asks(Person technician, String part) {
        technician.click("jobs:parts");
        technician.click("jobs:add");
        Locator code = technician.page().locator("[id$=':code_input']").last();
        code.press("Delete");
        code.fill(part);
        technician.page().locator(".ui-autocomplete-panel:visible").waitFor();
    }

    @Test
    void what_a_part_costs_the_house_is_for_the_supervisor_and_not_for_the_storekeeper() {
        try (Person supervisor = House.enter("hewb", 1366, 768);
                Person storekeeper = House.enter("guozm", 1366, 768)) {
            supervisor.open("/parts/stock.xhtml");
            assertThat(supervisor.at("stock:table")).containsText("成本价");
            supervisor.picture("stock-with-cost");
            storekeeper.open("/parts/stock.xhtml");
            assertThat(storekeeper.at("stock:table")).containsText("单价");
            assertThat(storekeeper.at("stock:table")).not().containsText("成本价");
        }
    }
}

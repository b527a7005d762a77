package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who presses twice, holds a key down or takes up another car does nothing that they have not read. */
@ExtendWith(House.class)
class PressedTwiceIT {
    @Test
    @Tag("R12")
    @Tag("R14")
    void the_technician_s_second_press_does_no_other_act_and_what_is_written_stays_with_its_car() {
        Visit visit = assigned("沪A·G83838");
        assigned("沪B·FH9700");
        try (Person technician = visit.technician()) {
            technician.at(":start").focus();
            technician.presses("Enter");
            technician.waitsFor("[id$=':finish']");
            technician.presses("Enter");
            technician.holds("Enter");
            assertThat(technician.at(":finish")).isVisible();
            technician.page().reload();
            technician.at(":finish").focus();
            technician.presses("Enter");
            assertThat(technician.page().locator(".chip.ok:has-text('完成')")).hasCount(1);
            technician.presses("Enter");
            assertThat(technician.at("jobs:check")).isVisible();
            technician
                    .page()
                    .waitForFunction("() => document.activeElement.closest('main') !== null"
                            + " && document.activeElement !== document.querySelector('main a[href], main button')");
            theFormStaysWithItsCar(technician);
        }
    }

    private static Visit assigned(String plate) {
        return new Visit(plate, "wujj", "liuy")
                .arrives()
                .isReceived()
                .isEstimated()
                .isSigned()
                .isReleased()
                .isAssigned();
    }

    private static void theFormStaysWithItsCar(Person technician) {
        other(technician, "沪A·G83838").click();
        technician.click("jobs:finding");
        technician.fill(":finding_text", "右后轮胎鼓包");
        other(technician, "沪B·FH9700").click();
        assertThat(technician.page().locator(".sheet .plate.big")).hasText("沪B·FH9700");
        assertThat(technician.page().locator("[id$=':finding_text']")).hasCount(0);
        other(technician, "沪A·G83838").click();
        assertThat(technician.at(":finding_text")).isVisible();
    }

    private static Locator other(Person technician, String plate) {
        return technician.page().locator(".job", new Page.LocatorOptions().setHasText(plate));
    }

    @Test
    @Tag("A4")
    void nobody_reads_back_by_holding_a_key() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            Booking.registered(clerk, "13855212471", "林志远", "更换空调滤芯");
            Booking.choosesSlot(clerk, Comparator.reverseOrder());
            clerk.at("form:CHOOSE_SLOT").focus();
            clerk.presses("Enter");
            clerk.reads("时段已选");
            clerk.holds("Enter");
            clerk.presses("Enter");
            assertThat(clerk.at("form:READ_BACK")).isVisible();
        }
    }
}

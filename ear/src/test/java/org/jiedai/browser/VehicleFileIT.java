package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A car's past in one place (R2). */
@ExtendWith(House.class)
class VehicleFileIT {
    private static final String PAGE = "/frontdesk/vehicle.xhtml?no=";

    @Test
    @Tag("R2")
    void the_search_box_leads_to_a_cars_file_with_its_visit_and_its_number_is_masked_until_asked_for()
            throws SQLException {
        Visit visit = new Visit("沪C·94989", "wujj").arrives().isReceived();
        visit.isEstimated().isSigned();
        try (Person advisor = House.comesBack("wujj", 1366, 768)) {
            advisor.open("/frontdesk/board.xhtml");
            advisor.page().locator("[id='finder:find']").fill("94989");
            Locator found = advisor.page().locator("[id='found'] a.plate");
            found.click();
            advisor.page().waitForURL(url -> url.contains(PAGE));
            assertThat(advisor.page().locator("table.list")).containsText(visit.order());
            assertThat(advisor.page().locator(".car-head")).containsText("****");
            advisor.click("car:reveal");
            assertThat(advisor.page().locator(".car-head")).not().containsText("****");
            advisor.fitsEveryWindow();
            advisor.picture("vehicle-file");
            assertThat(Rows.column("SELECT COUNT(*) > 0 FROM audit_entry WHERE act = 'VehicleFileService.reveal'"
                            + " AND actor = 'wujj'"))
                    .containsExactly("1");
        }
    }

    @Test
    @Tag("R2")
    void a_car_of_another_store_is_not_shown_and_a_technician_sees_no_file() throws SQLException {
        HttpResponse<String> strange = new PlainBrowser(House.address())
                .signedIn("wujj")
                .get(PAGE
                        + Rows.column("SELECT number FROM vehicle WHERE store_code = 'SH02' LIMIT 1")
                                .get(0));
        assertThat(strange.statusCode()).isEqualTo(404);
        assertThat(strange.body()).contains("找不到 VH-SH02");
        assertThat(new PlainBrowser(House.address())
                        .signedIn("xub")
                        .get(PAGE + "VH-SH01-00001")
                        .statusCode())
                .isEqualTo(403);
    }
}

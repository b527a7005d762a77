package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The front desk's papers come as PDFs, in both languages, and say which print they are (U24). */
@ExtendWith(House.class)
class PapersIT {
    private static final String ORDER = "/repairorder/repair-order.xhtml";

    @Test
    @Tag("A6")
    void what_was_booked_is_printed_in_both_languages() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(
                    clerk, "15555211902", "翟俊峰", "小保养", BusyDays.today().plusDays(26));
            assertThat(prints(clerk, "form:register-zh")).contains("预约登记表", number, "155****1902", "小保养", "预估", "首次打印");
            assertThat(prints(clerk, "form:register-en"))
                    .contains("Appointmentregister", number, "Minorservice", "firstprint");
            assertThat(prints(clerk, "form:register-zh")).contains("补打1");
        }
    }

    @Test
    @Tag("R5")
    @Tag("R8")
    @Tag("R10")
    void walkaround_estimate_and_ticket_are_printed_once_they_show_something_and_the_signed_one_stays()
            throws SQLException {
        Visit visit = new Visit("苏F·2Y999", "zhangmin").arrives();
        try (Person advisor = visit.advisorAt(ORDER)) {
            Page tab = advisor.page().waitForPopup(() -> advisor.click("form:walkaround-zh"));
            assertThat(tab.locator("body")).containsText("还没有可打印的内容");
        }
        visit.isReceived().isEstimated();
        try (Person advisor = visit.advisorAt(ORDER)) {
            assertThat(prints(advisor, "form:walkaround-zh")).contains("环检单", visit.order(), "左前", "完好");
            assertThat(prints(advisor, "form:estimate-zh")).contains("未签字");
            assertThat(advisor.at("form:ticket-zh")).hasCount(0);
            advisor.picture("papers");
        }
        visit.isSigned().isReleased();
        try (Person advisor = visit.advisorAt(ORDER)) {
            assertThat(prints(advisor, "form:estimate-zh")).contains("内容指纹", visit.order());
            assertThat(prints(advisor, "form:estimate-en")).contains("Estimateandrepairorder", "signedon");
            assertThat(prints(advisor, "form:ticket-zh")).contains("派工单", "钥匙牌");
            assertThat(Rows.column("SELECT COUNT(*) FROM document WHERE kept_as IS NOT NULL AND number = '"
                            + visit.order() + "'"))
                    .containsExactly("2");
            assertThat(Rows.column(
                            "SELECT COUNT(*) FROM audit_entry WHERE act = 'PaperService.estimate' AND subject = '"
                                    + visit.order() + "'"))
                    .containsExactly("3");
        }
        try (Person controller = House.enter("zhaogq", 1366, 768)) {
            controller.open("/workshop/ticket.xhtml?no=" + visit.order());
            assertThat(prints(controller, "ticket:ticket-zh")).contains("派工单", "补打1");
        }
    }

    /** Presses the button; its PDF opens in a tab of its own, which a browser without a window takes for a download. */
    private static String prints(Person person, String button) {
        List<Download> come = new CopyOnWriteArrayList<>();
        person.page().context().onPage(tab -> tab.onDownload(come::add));
        person.page().onDownload(come::add);
        person.click(button);
        person.page().waitForCondition(() -> !come.isEmpty());
        try (PDDocument pdf = Loader.loadPDF(come.get(0).path().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

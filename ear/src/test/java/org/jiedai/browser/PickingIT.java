package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts for an appointment: picked line by line, labelled on their place, put back when nobody comes (A8). */
@ExtendWith(House.class)
class PickingIT {
    private static final String PLATE = "沪K·F6914";

    @Test
    @Tag("A8")
    void parts_are_picked_line_by_line_labelled_and_put_back_when_the_customer_cancels() {
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person storekeeper = House.enter("guozm", 1366, 768)) {
            String number = Booking.made(clerk, "19955219907", "孙浩然", "小保养", Comparator.reverseOrder());
            storekeeper.waitsFor("text=" + PLATE);
            storekeeper.row(PLATE).locator("a.btn").first().click();
            storekeeper.page().waitForURL(url -> url.contains("/parts/pick.xhtml"));
            storekeeper.page().addInitScript("window.printed = 0; window.print = () => window.printed++;");
            isPickedLineByLine(storekeeper, number);
            String place = isLabelled(storekeeper, number);
            clerk.open("/appointment/appointment.xhtml?no=" + number);
            clerk.fill("form:reason", "客户不来了");
            clerk.click("form:CANCEL");
            clerk.reads("已取消");
            isPutBack(storekeeper, place);
        }
    }

    private static void isPickedLineByLine(Person storekeeper, String number) {
        storekeeper.click("pick:SHELVE");
        storekeeper.reads("只拣了 0 / ");
        storekeeper.click("0:tick");
        storekeeper.sees("已拣 1 / ");
        storekeeper.open("/parts/counter.xhtml");
        assertThat(storekeeper.row(PLATE)).containsText("已拣 1 / ");
        storekeeper.fitsEveryWindow();
        storekeeper.picture("parts-partly-picked");
        storekeeper.open("/parts/pick.xhtml?no=" + number);
        storekeeper.sees("已拣 1 / ");
        storekeeper.fitsEveryWindow();
        storekeeper.picture("pick");
        storekeeper.click("pick:pickAll");
        storekeeper.reads("已拣");
        storekeeper.click("pick:SHELVE");
        storekeeper.reads("已放到货架");
    }

    private static String isLabelled(Person storekeeper, String number) {
        storekeeper.page().locator("a[href*='label.xhtml']").click();
        Locator label = storekeeper.page().locator(".label");
        assertThat(label).containsText(PLATE);
        assertThat(label).containsText("孙浩然");
        assertThat(label).containsText(number);
        assertThat(label.locator("img")).hasAttribute("alt", number);
        storekeeper.click("label:print");
        storekeeper.sees("已打印 1 次");
        assertThat(label).not().containsText("补打");
        storekeeper.click("label:print");
        storekeeper.sees("已打印 2 次");
        assertThat(label).containsText("补打");
        assertEquals(2, storekeeper.page().evaluate("window.printed"));
        storekeeper.fitsEveryWindow();
        storekeeper.picture("shelf-label");
        nothingElseIsOnPaper(storekeeper);
        return label.locator(".place").innerText();
    }

    private static void nothingElseIsOnPaper(Person storekeeper) {
        storekeeper.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(storekeeper.page().locator("h1")).isHidden();
        assertThat(storekeeper.page().locator(".label")).isVisible();
        storekeeper.picture("shelf-label-paper");
        byte[] paper = storekeeper
                .page()
                .pdf(new Page.PdfOptions()
                        .setPreferCSSPageSize(true)
                        .setPath(Path.of("target/pictures/shelf-label.pdf")));
        assertEquals(2, new String(paper, StandardCharsets.ISO_8859_1).split("/Type /Page\\s").length, "one page");
        storekeeper.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void isPutBack(Person storekeeper, String place) {
        storekeeper.open("/parts/counter.xhtml");
        storekeeper.waitsFor("text=待退回库位");
        storekeeper.picture("parts-to-put-back");
        storekeeper.row(PLATE).locator("a.btn").click();
        storekeeper.click("pick:PUT_BACK");
        storekeeper.reads("货架位 " + place + " 已空出");
    }
}

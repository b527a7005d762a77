package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer stands twice on the card index, and once when somebody has looked at both (issue 15). */
@ExtendWith(House.class)
class DuplicatesIT {
    private static final String TWIN = "CU-SH01-97202";
    private static final String PAGE = "/frontdesk/duplicates.xhtml?kind=PHONE";

    private final Visit visit = new Visit("沪B·F97201", "zhangmin");

    @Test
    @Tag("R2")
    void two_cards_with_one_number_become_one_and_two_again() throws SQLException {
        enters(97_201, "王重", "沪BF97201");
        visit.arrives();
        enters(97_202, "王重复", "沪BF97202");
        String owner = owner();
        try (Person manager = House.enter("lujp", 1366, 768);
                Person clerk = House.enter("gujy", 1366, 768)) {
            compares(manager);
            compares(clerk);
            manager.fitsEveryWindow();
            manager.picture("duplicates");
            twinStays(manager);
            manager.reads("24 小时内可以撤销");
            assertThat(owner()).isEqualTo(TWIN);
            twinStays(clerk);
            clerk.reads("已并入“王重复 " + TWIN + "”");
            HttpResponse<String> gone =
                    new PlainBrowser(House.address()).signedIn("wujj").get("/frontdesk/customer.xhtml?no=" + owner);
            assertThat(gone.statusCode()).isEqualTo(400);
            assertThat(gone.body()).contains("已并入“王重复 " + TWIN + "”");
            clerk.open("/frontdesk/customer.xhtml?no=" + TWIN);
            clerk.sees("沪B·F97201");
            clerk.sees(owner + " 并入 " + TWIN);
            clerk.picture("file-after-a-merge");
            manager.click(manager.page().locator("[data-act='jiedaiRow_undo'][data-row$='_" + owner + "']"));
            manager.reads("合并已撤销");
            manager.sees("已撤销");
            manager.fitsEveryWindow();
        }
        assertThat(owner()).isEqualTo(owner);
        assertThat(Rows.column("SELECT DISTINCT c.subject FROM audit_change c JOIN audit_entry e"
                        + " ON e.id = c.entry_id WHERE e.act = 'MergeService.merge' AND e.subject = '" + TWIN + "'"))
                .as("the entry names the one that stays, its change the one that went")
                .containsExactly(owner);
    }

    private static void compares(Person person) {
        person.open(PAGE);
        person.click(person.row("王重复").locator("button"));
        person.sees("保留哪一份");
    }

    private static void twinStays(Person person) {
        Locator side = person.page().locator("#pairs .two > div", new Page.LocatorOptions().setHasText("王重复"));
        person.click(side.locator("button.main"));
        person.page().locator(".ui-confirmdialog-yes").click();
    }

    private static void enters(int id, String name, String plate) {
        Rows.run("INSERT INTO customer (id, number, store_code, name, pinyin, initials, phone) VALUES (70" + id
                + ", 'CU-SH01-" + id + "', 'SH01', '" + name + "', 'wang chongfu', 'wcf', '13966797201')");
        Rows.run("INSERT INTO vehicle (id, number, store_code, customer_no, plate, make, model, energy) VALUES (70" + id
                + ", 'VH-SH01-" + id + "', 'SH01', 'CU-SH01-" + id + "', '" + plate + "', '', 'ID.4 X', 'ELECTRIC')");
    }

    private String owner() throws SQLException {
        return Rows.column("SELECT customer_no FROM repair_order WHERE number = '" + visit.order() + "'")
                .get(0);
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer asks what is kept about them (issue 15). */
@ExtendWith(House.class)
class PersonalDataIT {
    private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-f]{4,5});");

    private final Visit visit = new Visit("沪B·F97301", "zhangmin");

    @Test
    @Tag("R2")
    void the_manager_takes_home_all_that_is_kept_about_a_customer_and_nobody_else_does() throws Exception {
        Rows.run("INSERT INTO customer (id, number, store_code, name, pinyin, initials, phone) VALUES"
                + " (7097301, 'CU-SH01-97301', 'SH01', '金信息', 'jin xinxi', 'jxx', '13966797301')");
        Rows.run("INSERT INTO vehicle (id, number, store_code, customer_no, plate, make, model, energy) VALUES"
                + " (7097301, 'VH-SH01-97301', 'SH01', 'CU-SH01-97301', '沪BF97301', '', 'ID.4 X', 'ELECTRIC')");
        visit.arrives();
        String owner = one("customer_no");
        String file = "/frontdesk/customer.xhtml?no=" + owner;
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open(file);
            manager.fitsEveryWindow();
            manager.picture("personal-data");
            Download book = manager.page().waitForDownload(() -> manager.click("customer:export"));
            assertThat(book.suggestedFilename()).isEqualTo("基本资料 " + owner + ".xlsx");
            String words = words(book);
            assertThat(words)
                    .contains("同意意见", "查看号码的记录", "回访与满意度")
                    .contains(one("customer_name"), one("phone"), visit.order(), "沪BF97301");
        }
        assertThat(Rows.column("SELECT actor FROM audit_entry WHERE act = 'PersonalDataService.export' AND subject = '"
                        + owner + "'"))
                .containsExactly("lujp");
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open(file);
            assertThat(clerk.at("customer:export")).hasCount(0);
        }
    }

    private static String words(Download book) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipFile parts = new ZipFile(book.path().toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                words.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return ENTITY.matcher(words).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    private String one(String column) throws SQLException {
        return Rows.column("SELECT " + column + " FROM repair_order WHERE number = '" + visit.order() + "'")
                .get(0);
    }
}

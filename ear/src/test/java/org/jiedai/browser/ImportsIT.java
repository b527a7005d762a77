package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jiedai.masterdata.MasterSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files of master data with faults in them: each is named with its cell, and nothing is half done. */
@ExtendWith(House.class)
class ImportsIT {
    private static final List<MasterSheet> SHEETS = List.of(MasterSheet.values());
    private static final int PARTS = SHEETS.indexOf(MasterSheet.PARTS);
    private static final int BAYS = SHEETS.indexOf(MasterSheet.BAYS);
    private static final int STOCK = SHEETS.indexOf(MasterSheet.STOCK);
    private static final String HEAD = "编号*,名称*,英文名称*,品牌*,单位*,配件类别*,单价*\r\n";

    @TempDir
    private Path folder;

    @Test
    void wrong_cells_are_named_and_all_or_nothing_takes_nothing_while_the_good_rows_may_be_taken()
            throws IOException, SQLException {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            brings(
                    administrator,
                    PARTS,
                    "faulty.csv",
                    HEAD + "IT-1,试验件,Trial part,博世,件,原厂件,12.50\r\nIT-2,=1+1,Trial,博世,件,原厂件,3\r\n"
                            + "IT-1,试验件,Trial part,博世,件,原厂件,13\r\nIT-3,件,Part,博世,件,别的,一百\r\n",
                    Charset.forName("GB18030"));
            assertThat(run(administrator)).containsText("新增 1 · 更改 0 · 不变 0 · 错误 3");
            assertThat(act(administrator, "take")).hasCount(0);
            act(administrator, "problems").click();
            Locator problems =
                    administrator.page().locator("[id='imports:runs'] table").nth(1);
            assertThat(problems).containsText("“=1+1”像是公式");
            assertThat(problems).containsText("“IT-1”在第 2 行已经出现");
            assertThat(problems).containsText("“配件类别”列不能填“别的”");
            assertThat(problems).containsText("“一百”不是数字");
            administrator.picture("imports-faulty");
            assertThat(Rows.column("SELECT code FROM part WHERE code LIKE 'IT-%'"))
                    .isEmpty();
            Download protocol = administrator
                    .page()
                    .waitForDownload(
                            () -> run(administrator).locator("[name$=protocol]").click());
            assertThat(protocol.suggestedFilename()).endsWith(".xlsx");
            act(administrator, "takeGood").click();
            assertThat(run(administrator)).containsText("已导入");
            assertThat(Rows.column("SELECT price FROM part WHERE code LIKE 'IT-%'"))
                    .containsExactly("12.50");
        } finally {
            Rows.run("DELETE FROM part WHERE code LIKE 'IT-%'");
        }
    }

    @Test
    void a_price_of_a_file_counts_from_now_on_and_who_changed_it_is_on_record() throws IOException, SQLException {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            String row = "G-001-790-M1,节气门清洗剂,Throttle body cleaner,上汽大众,瓶,原厂件,";
            brings(administrator, PARTS, "dearer.csv", HEAD + row + "53.5\r\n", StandardCharsets.UTF_8);
            assertThat(run(administrator)).containsText("新增 0 · 更改 1 · 不变 0 · 错误 0");
            act(administrator, "take").click();
            assertThat(run(administrator)).containsText("已导入");
            assertThat(Rows.column("SELECT CONCAT(was, ' ', became, ' ', login) FROM master_change"
                            + " WHERE record_key = 'G-001-790-M1' ORDER BY id DESC LIMIT 1"))
                    .isEqualTo(List.of("52.00 53.50 admin"));
            brings(administrator, PARTS, "as-before.csv", HEAD + row + "52\r\n", StandardCharsets.UTF_8);
            act(administrator, "take").click();
            assertThat(run(administrator)).containsText("已导入");
        }
    }

    @Test
    void what_is_no_file_of_the_sheet_is_refused_in_words() throws IOException {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            brings(manager, BAYS, "colours.csv", "编号,颜色\r\n1,红\r\n", StandardCharsets.UTF_8);
            assertThat(run(manager)).containsText("未完成");
            assertThat(run(manager)).containsText("缺少这些列：工位类型 / Bay kind");
            manager.open("/masterdata/imports.xhtml");
            manager.click("bring:sheets:" + BAYS + ":choose");
            assertThat(manager.at("bring:sheets:" + BAYS + ":choose")).hasAttribute("aria-pressed", "true");
            manager.click("bring:check");
            manager.reads("请填写“文件”");
            manager.click("bring:sheets:" + PARTS + ":choose");
            assertThat(manager.at("bring:check")).hasCount(0);
        }
    }

    @Test
    void a_button_acts_on_the_file_of_its_row_and_one_that_is_gone_is_said_to_be_gone() throws IOException {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            brings(manager, STOCK, "older.csv", "配件编号,库位,现有数量\r\nNONE-1,L-09-9,1\r\n", StandardCharsets.UTF_8);
            brings(manager, STOCK, "newer.csv", "配件编号,库位,现有数量\r\nNONE-2,L-09-9,1\r\n", StandardCharsets.UTF_8);
            Locator older = manager.page().locator("#imports tbody tr").nth(1);
            assertThat(older).containsText("older.csv");
            String number = older.locator("[data-act$='_problems']").getAttribute("data-row");
            act(manager, "problems").evaluate("(e, number) => { e.dataset.row = number; }", number);
            act(manager, "problems").click();
            manager.sees(number + " 中的错误");
            assertThat(manager.page().locator("[id='imports:runs']")).containsText("NONE-1");
            run(manager).locator("[name$=protocol]").evaluate("(e, number) => { e.value = number; }", number);
            Download protocol = manager.page()
                    .waitForDownload(
                            () -> run(manager).locator("[name$=protocol]").click());
            assertThat(protocol.suggestedFilename()).isEqualTo(number + ".xlsx");
            act(manager, "problems").evaluate("e => { e.dataset.row = 'IM-SH01-NONE'; }");
            act(manager, "problems").click();
            manager.reads("找不到 IM-SH01-NONE");
        }
    }

    @Test
    void stock_in_use_is_counted_at_the_parts_counter() throws IOException {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            brings(manager, STOCK, "stock.csv", "配件编号,库位,现有数量\r\nG-052-577-M2,L-09-9,9999\r\n", StandardCharsets.UTF_8);
            assertThat(run(manager)).containsText("错误 1");
            act(manager, "problems").click();
            assertThat(manager.page().locator("[id='imports:runs']")).containsText("数量请由配件柜台盘点");
        }
    }

    private void brings(Person person, int sheet, String name, String content, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve(name), content.getBytes(charset));
        person.open("/masterdata/imports.xhtml");
        Locator choice = person.at("bring:sheets:" + sheet + ":choose");
        if (!"true".equals(choice.getAttribute("aria-pressed"))) {
            choice.click();
            assertThat(choice).hasAttribute("aria-pressed", "true");
        }
        person.page().locator("input[type=file]").setInputFiles(file);
        person.click("bring:check");
        assertThat(run(person)).containsText(name);
        assertThat(run(person)).not().containsText("检查中");
    }

    private static Locator act(Person person, String name) {
        return run(person).locator("[data-act$='_" + name + "']");
    }

    private static Locator run(Person person) {
        return person.page().locator("#imports tbody tr").first();
    }
}

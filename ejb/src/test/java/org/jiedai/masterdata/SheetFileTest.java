package org.jiedai.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come as people's spreadsheets and other systems write them. */
class SheetFileTest {
    private static final String BAYS = "编号*,工位类型*\r\n1,通用\r\n\r\nA-07,四轮定位\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void a_table_in_text_is_read_in_the_code_page_it_is_written_in(String charset) throws IOException {
        assertThat(codes(text(BAYS, Charset.forName(charset)))).containsExactly("1", "A-07");
    }

    @Test
    void a_mark_at_its_beginning_belongs_to_no_heading() throws IOException {
        assertThat(codes(text("\uFEFF" + BAYS, StandardCharsets.UTF_8))).containsExactly("1", "A-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void other_signs_may_stand_between_the_values(String between) throws IOException {
        assertThat(codes(text(BAYS.replace(",", between), StandardCharsets.UTF_8)))
                .containsExactly("1", "A-07");
    }

    @Test
    void as_many_blank_lines_as_a_spreadsheet_leaves_are_passed_over() throws IOException {
        String blank = ",".repeat(20) + "\r\n";
        assertThat(codes(text(BAYS + blank.repeat(60_000) + "9,通用\r\n", StandardCharsets.UTF_8)))
                .containsExactly("1", "A-07", "9");
    }

    @Test
    void columns_may_stand_in_any_order_and_others_beside_them() throws IOException {
        Path file = text("备注,Bay kind,code\r\n靠门,Quick service,7\r\n", StandardCharsets.UTF_8);
        try (SheetFile sheet = SheetFile.open(file, MasterSheet.BAYS, "bays.csv")) {
            SheetRow row = sheet.batch(10).get(0);
            assertThat(row.problems()).isEmpty();
            assertThat(row.key()).isEqualTo("7");
            assertThat(row.line()).isEqualTo(2);
        }
    }

    @Test
    void a_workbook_keeps_its_numbers_as_people_see_them_and_what_it_has_rounded_is_refused() throws IOException {
        Path file = folder.resolve("bays.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("bays");
            List<Object> codes = List.of("编号", 100_000, 7.000000000000001, "007", 1.2345678901234568e20);
            for (int line = 0; line < codes.size(); line++) {
                if (codes.get(line) instanceof Number number) {
                    sheet.value(line, 0, number);
                } else {
                    sheet.value(line, 0, codes.get(line).toString());
                }
                sheet.value(line, 1, line == 0 ? "工位类型" : "通用");
            }
        }
        try (SheetFile sheet = SheetFile.open(file, MasterSheet.BAYS, "bays.xlsx")) {
            List<SheetRow> rows = sheet.batch(10);
            assertThat(rows).extracting(SheetRow::key).startsWith("100000", "7", "007");
            assertThat(rows.get(3).problems()).extracting(CellProblem::rule).containsExactly("ROUNDED_BY_SPREADSHEET");
        }
    }

    @Test
    void a_file_that_is_none_of_a_sheet_is_refused_in_words() throws IOException {
        assertRefused(text("", StandardCharsets.UTF_8), "FILE_EMPTY");
        assertRefused(text("编号,工位类型\r\n", StandardCharsets.UTF_8), "FILE_EMPTY");
        assertRefused(text("编号,颜色\r\n1,红\r\n", StandardCharsets.UTF_8), "HEADINGS_MISSING[工位类型 / Bay kind]");
        assertRefused(bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}), "FILE_UNREADABLE");
        assertRefused(packed("hello.txt", 3), "FILE_UNREADABLE");
        assertRefused(bytes(new byte[] {'P', 'K', 1, 2}), "FILE_UNREADABLE");
        assertRefused(text("编号,编号,工位类型\r\n1,2,通用\r\n", StandardCharsets.UTF_8), "HEADING_TWICE[编号]");
        assertRefused(text("编号,工位类型\r\n\"1,通用\r\n", StandardCharsets.UTF_8), "FILE_UNREADABLE");
        assertRefused(text("编号,工位类型\r\n\"" + "1".repeat(2_000_000), StandardCharsets.UTF_8), "FILE_UNREADABLE");
        assertRefused(workbook("<!DOCTYPE a [<!ENTITY b \"1\">]>", "&b;"), "FILE_UNREADABLE");
    }

    @Test
    void merged_cells_and_calculated_ones_are_named() throws IOException {
        Path file = folder.resolve("merged.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("bays");
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "工位类型");
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "通用");
            sheet.range(1, 1, 2, 1).merge();
        }
        assertThatThrownBy(() -> SheetFile.open(file, MasterSheet.BAYS, "merged.xlsx"))
                .hasMessage("CELLS_MERGED[merged.xlsx, B2:B3]");
        Path calculated = folder.resolve("calculated.xlsx");
        try (OutputStream out = Files.newOutputStream(calculated);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("parts");
            List.of("编号", "工位类型").forEach(heading -> sheet.value(0, heading.equals("编号") ? 0 : 1, heading));
            sheet.formula(1, 0, "A1*7");
            sheet.value(1, 1, "通用");
        }
        try (SheetFile sheet = SheetFile.open(calculated, MasterSheet.BAYS, "calculated.xlsx")) {
            assertThat(sheet.batch(10).get(0).problems())
                    .extracting(CellProblem::rule)
                    .containsExactly("LOOKS_LIKE_FORMULA");
        }
    }

    @Test
    void a_workbook_that_unpacks_to_more_than_the_memory_holds_is_not_opened() throws IOException {
        assertRefused(packed("xl/sharedStrings.xml", 65), "FILE_TOO_LARGE");
        assertRefused(workbook("", "A".repeat(1 << 20)), "FILE_UNREADABLE");
    }

    private void assertRefused(Path file, String how) {
        assertThatThrownBy(() -> SheetFile.open(file, MasterSheet.BAYS, "bays")).hasMessageStartingWith(how);
    }

    private static List<String> codes(Path file) throws IOException {
        try (SheetFile sheet = SheetFile.open(file, MasterSheet.BAYS, "bays.csv")) {
            return sheet.batch(10).stream().map(SheetRow::key).toList();
        }
    }

    private Path text(String text, Charset charset) throws IOException {
        return bytes(text.getBytes(charset));
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", null), content);
    }

    // One cell of a workbook's only sheet, as somebody may write it who means no good.
    private Path workbook(String before, String cell) throws IOException {
        Path file = Files.createTempFile(folder, "workbook", ".xlsx");
        String names = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "spreadsheetml.sheet.main+xml\"/></Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + names + " xmlns:r=\"" + links
                            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + "relationships\"><Relationship Id=\"rId1\" Type=\"" + links
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    before + "<worksheet " + names + "><sheetData><row r=\"1\"><c r=\"A1\"" + " t=\"inlineStr\"><is><t>"
                            + cell + "</t></is></c></row></sheetData></worksheet>");
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    // Noughts pack well: megabytes become a few thousand bytes.
    private Path packed(String name, int megabytes) throws IOException {
        Path file = Files.createTempFile(folder, "packed", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return file;
    }
}

package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    @TempDir
    private Path folder;

    private final TableFile file = new TableFile(List.of("姓名", "金额"))
            .row(Arrays.asList("=HYPERLINK(\"x\")", new BigDecimal("-12.50")))
            .row(Arrays.asList("李,建国", null));

    @Test
    void a_text_that_begins_like_a_formula_is_none_and_a_number_below_nought_stays_one() {
        assertThat(file.csv())
                .startsWith("\uFEFF姓名,金额\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\")\",-12.50\r\n")
                .endsWith("\"李,建国\",\r\n");
    }

    @Test
    void a_workbook_keeps_numbers_as_numbers_and_texts_as_texts() throws IOException {
        String sheet = entry("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>-12.5</v>");
        assertThat(entry("xl/sharedStrings.xml"))
                .contains("&#x674e;,&#x5efa;&#x56fd;")
                .contains("=HYPERLINK");
        assertThat(sheet).doesNotContain("<f>");
    }

    @Test
    void a_second_table_stands_on_a_sheet_of_its_own() throws IOException {
        file.with("说明", new TableFile(List.of("列", "说明")).row(List.of("金额", "元")));
        assertThat(entry("xl/worksheets/sheet2.xml")).contains("<row r=\"2\"");
        assertThat(entry("xl/worksheets/sheet1.xml")).contains("<v>-12.5</v>");
    }

    private String entry(String name) throws IOException {
        Path book = Files.write(folder.resolve("orders.xlsx"), file.xlsx("orders"));
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

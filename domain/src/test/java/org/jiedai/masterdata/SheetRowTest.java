package org.jiedai.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.PartKind;
import org.jiedai.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of a file is read cell by cell; what cannot be read is named with its column and nothing is guessed. */
class SheetRowTest {
    @Test
    void a_list_names_a_customer_by_the_car_and_everything_else_by_its_keys() {
        String card = MasterSheet.CUSTOMERS.name(
                Map.of("customerName", "单琳", "phone", "15902105087", "plate", "沪AD12345", "vin", ""));
        assertThat(card).isEqualTo("沪AD12345 · ");
        assertThat(MasterSheet.CUSTOMERS.codes(card)).isEqualTo(Map.of("plate", "沪AD12345"));
        String line = MasterSheet.SCHEDULES.name(Map.of("energy", "PETROL", "operationCode", "M-1", "everyKm", "5000"));
        assertThat(line).isEqualTo("PETROL · M-1 · ");
        assertThat(MasterSheet.SCHEDULES.codes(line)).isEqualTo(Map.of("operationCode", "M-1"));
        assertThat(MasterSheet.SCHEDULES.codes("PETROL · M · 1 · 2")).isEmpty();
    }

    private static final Map<String, String> RIGHT = Map.of(
            "code", "06l-115-562-b",
            "name", "机油滤清器",
            "nameEn", "Oil filter",
            "brand", "上汽大众",
            "unit", "件",
            "partKind", "原厂件",
            "price", "98.5");

    @Test
    void a_row_is_read_as_people_write_it_and_kept_as_records_say_it() {
        SheetRow row = part("price", "９８．５０", "partKind", "same quality", "code", " ０6L-115 ");
        assertThat(row.problems()).isEmpty();
        assertThat(row.key()).isEqualTo("06L-115");
        assertThat(part("code", "06l-115").kept()).containsEntry("code", "06L-115");
        assertThat(row.money("price")).isEqualTo(Money.of("98.50"));
        assertThat(row.choice("partKind", PartKind.class)).isEqualTo(PartKind.SAME_QUALITY);
        assertThat(row.yes("active")).isTrue();
        assertThat(row.kept()).containsEntry("price", "98.50").containsEntry("partKind", "SAME_QUALITY");
    }

    @ParameterizedTest
    @CsvSource({
        "code, '', FIELD_NEEDED",
        "code, 1E+05, ROUNDED_BY_SPREADSHEET",
        "code, 1.2345E+12, ROUNDED_BY_SPREADSHEET",
        "code, =A1, LOOKS_LIKE_FORMULA",
        "code, 06L<115>, NO_CODE",
        "code, 06L-115-562-B-06L-115-562-B, TOO_LONG",
        "name, =HYPERLINK(1), LOOKS_LIKE_FORMULA",
        "name, +cmd, LOOKS_LIKE_FORMULA",
        "name, @SUM, LOOKS_LIKE_FORMULA",
        "price, 一百, NO_NUMBER",
        "price, '1,200', NO_NUMBER",
        "price, 1e999999999, NO_NUMBER",
        "price, 1.005, FEN_AT_MOST",
        "price, -1, ABSURD_VALUE",
        "price, 99999999, ABSURD_VALUE",
        "partKind, 好的, NO_CHOICE",
        "active, 也许, NO_CHOICE"
    })
    void what_cannot_be_read_is_refused_with_its_column(String column, String cell, String rule) {
        assertThat(part(column, cell).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.line()).isEqualTo(7);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-01-01",
        "2027/1/1, 2027-01-01",
        "2027.1.1, 2027-01-01",
        "2027年1月1日, 2027-01-01",
        "２０２７－０１－０１, 2027-01-01",
        "46388, 2027-01-01",
        "20270101, 2027-01-01",
        "2027-02-29, ''",
        "27-1-1, ''",
        "1月1日, ''",
        "12345678, ''"
    })
    void a_day_is_read_as_people_and_spreadsheets_write_it(String cell, String day) {
        SheetRow row = new SheetRow(MasterSheet.NATIONAL_DAYS, 2, Map.of("day", cell, "name", "元旦"));
        assertThat(row.problems())
                .extracting(CellProblem::rule)
                .isEqualTo(day.isEmpty() ? List.of("NO_DATE") : List.of());
        assertThat(row.kept()).containsEntry("day", day);
    }

    @Test
    void an_empty_cell_says_nothing_and_none_says_that_there_is_none() {
        Map<String, String> onRecord = Map.of("neededParts", "A*1", "active", "false");
        SheetRow silent = operation(Map.of()).over(onRecord);
        assertThat(silent.text("neededParts")).isEqualTo("A*1");
        assertThat(silent.yes("active")).isFalse();
        assertThat(operation(Map.of("neededParts", "无")).over(onRecord).text("neededParts"))
                .isEmpty();
    }

    @Test
    void headings_are_known_by_their_key_and_in_both_languages_with_or_without_star() {
        SheetColumn price = MasterSheet.PARTS.column("price");
        assertThat(List.of("price", "单价*", "Price", " PRICE * ")).allMatch(heading -> SheetWords.means(heading, price));
        assertThat(SheetWords.means("价", price)).isFalse();
    }

    private static SheetRow part(String... cells) {
        Map<String, String> said = new HashMap<>(RIGHT);
        for (int i = 0; i < cells.length; i += 2) {
            said.put(cells[i], cells[i + 1]);
        }
        return new SheetRow(MasterSheet.PARTS, 7, said);
    }

    private static SheetRow operation(Map<String, String> more) {
        Map<String, String> said = new HashMap<>(Map.of(
                "code", "MT-0010",
                "name", "更换机油机滤",
                "nameEn", "Oil change",
                "trade", "保养",
                "bayKind", "快修",
                "minutes", "30",
                "difficulty", "1"));
        said.putAll(more);
        return new SheetRow(MasterSheet.OPERATIONS, 2, said);
    }

    @Test
    void people_know_a_record_by_words_and_not_by_constants() {
        assertThat(MasterSheet.LABOUR_RATES.words("TYRES · INTERNAL · 2027-01-01"))
                .isEqualTo("Trade.TYRES · Payer.INTERNAL · 2027-01-01");
        assertThat(MasterSheet.PARTS.words("06L-115-562-B")).isEqualTo("06L-115-562-B");
        assertThat(MasterSheet.LABOUR_RATES.words("cut off")).isEqualTo("cut off");
    }
}

package org.jiedai.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.PartDetails;
import org.jiedai.catalogue.PartKind;
import org.jiedai.masterdata.CellProblem;
import org.jiedai.masterdata.Home;
import org.jiedai.masterdata.MasterSheet;
import org.jiedai.masterdata.Records;
import org.jiedai.masterdata.RowOutcome;
import org.jiedai.masterdata.SheetRow;
import org.jiedai.masterdata.Verdict;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Money;
import org.jiedai.shared.Stamp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file says where parts lie; how many there are is the parts counter's to say once they are in use. */
class StockRowsTest {
    private static final Home HOME = new Home(
            "SH01", "沪", new Stamp(new Actor("admin", "SH01", Set.of()), Instant.parse("2026-11-23T01:00:00Z")));

    @Test
    @Tag("A2")
    void stock_in_use_moves_to_another_bin_by_a_file_but_is_counted_at_the_counter() {
        StockItem item = new StockItem("SH01", "F-1", "A-01", 12, 2);
        StockRows rows = new StockRows(Records.of(part("F-1"), item));
        List<Verdict> moved = rows.judge(List.of(row("F-1", "B-09", "12", "3")), HOME);
        assertThat(moved).extracting(Verdict::outcome).containsExactly(RowOutcome.CHANGED);
        moved.get(0).effect().run();
        assertThat(item.bin()).isEqualTo("B-09");
        assertThat(item.available()).isEqualTo(9);
        List<Verdict> counted = rows.judge(List.of(row("F-1", "B-09", "40", "3")), HOME);
        assertThat(counted).extracting(Verdict::outcome).containsExactly(RowOutcome.WRONG);
        assertThat(counted.get(0).row().problems())
                .extracting(CellProblem::rule)
                .containsExactly("COUNTED_AT_THE_COUNTER");
    }

    @Test
    void a_part_that_is_not_in_the_list_has_no_stock() {
        StockRows rows = new StockRows(Records.of());
        SheetRow unknown = row("F-2", "A-01", "1", "0");
        assertThat(rows.judge(List.of(unknown), HOME))
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.WRONG);
        assertThat(unknown.problems()).extracting(CellProblem::rule).containsExactly("NOT_ON_RECORD");
    }

    private static SheetRow row(String part, String bin, String onHand, String safety) {
        return new SheetRow(
                MasterSheet.STOCK, 2, Map.of("partCode", part, "bin", bin, "onHand", onHand, "safety", safety));
    }

    private static Part part(String code) {
        return new Part(code, new PartDetails("滤清器", "Filter", "博世", "件", PartKind.ORIGINAL, Money.of("98.00"), true));
    }
}

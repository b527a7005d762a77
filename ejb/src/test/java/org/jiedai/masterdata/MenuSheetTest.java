package org.jiedai.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.MenuDetails;
import org.jiedai.catalogue.ModelDetails;
import org.jiedai.catalogue.OperationDetails;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.PartDetails;
import org.jiedai.catalogue.PartKind;
import org.jiedai.catalogue.ServiceMenu;
import org.jiedai.catalogue.Trade;
import org.jiedai.catalogue.VehicleModel;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Money;
import org.jiedai.shared.Stamp;
import org.jiedai.store.BayKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Menus as files bring them. */
@Tag("A3")
class MenuSheetTest {
    private static final Home HOME =
            new Home("*", "沪", new Stamp(new Actor("admin", "SH01", Set.of()), Instant.parse("2026-11-23T01:00:00Z")));
    private static final Map<String, String> SAID = Map.of(
            "code", "M-1",
            "name", "小保养套餐",
            "nameEn", "Minor service",
            "operations", "mt-2；MT-1",
            "moreParts", "OIL*2",
            "energy", "汽油",
            "models", "TIGUAN",
            "price", "398",
            "validFrom", "2026-12-01");

    private final Records records = Records.of(
            operation("MT-1"),
            operation("MT-2"),
            new Part("OIL", new PartDetails("件", "Part", "", "件", PartKind.ORIGINAL, Money.of("1"), true)),
            new VehicleModel(
                    "TIGUAN",
                    new ModelDetails(
                            "大众",
                            "VW",
                            "途观",
                            "Tiguan",
                            "途观L",
                            "Tiguan L",
                            2017,
                            null,
                            "",
                            Energy.PETROL,
                            List.of(),
                            true)));
    private final MenuRows rows = new MenuRows(records);

    private Verdict judge(SheetRow row) {
        return rows.judge(List.of(row), HOME).get(0);
    }

    private void take(SheetRow row) {
        Verdict verdict = judge(row);
        assertThat(verdict.row().problems()).isEmpty();
        verdict.effect().run();
    }

    private static SheetRow said(String column, String cell) {
        Map<String, String> cells = new HashMap<>(SAID);
        cells.put(column, cell);
        return new SheetRow(MasterSheet.MENUS, 2, cells);
    }

    private List<String> problems(String column, String cell) {
        return judge(said(column, cell)).row().problems().stream()
                .map(problem -> problem.column() + " " + problem.rule())
                .toList();
    }

    private MenuDetails onRecord() {
        return records.all(ServiceMenu.class).get(0).details();
    }

    @Test
    void a_menu_is_entered_and_the_same_file_once_more_changes_nothing() {
        take(said("active", ""));
        assertThat(onRecord().operationCodes()).containsExactly("MT-2", "MT-1");
        assertThat(onRecord().moreParts()).hasToString("[OIL*2]");
        assertThat(onRecord().energy()).isEqualTo(Energy.PETROL);
        assertThat(judge(said("active", "是")).outcome()).isEqualTo(RowOutcome.SAME);
        take(said("active", "否"));
        assertThat(onRecord().term().active()).isFalse();
        take(said("validUntil", "2026-12-31"));
        assertThat(onRecord().term().validUntil()).isEqualTo("2026-12-31");
        take(said("energy", "无"));
        assertThat(onRecord().energy()).as("for any").isNull();
    }

    @Test
    void what_is_wrong_in_it_is_named_by_its_column() {
        assertThat(problems("operations", "MT-1; MT-9")).containsExactly("operations NOT_ON_RECORD");
        assertThat(problems("operations", "MT-1; MT-1")).contains("operations CODE_TWICE");
        assertThat(problems("operations", "；")).containsExactly("operations FIELD_NEEDED");
        assertThat(problems("moreParts", "AIR*1")).containsExactly("moreParts NOT_ON_RECORD");
        assertThat(problems("moreParts", "OIL")).contains("moreParts PARTS_MALFORMED");
        assertThat(problems("models", "BEETLE")).containsExactly("models NOT_ON_RECORD");
        assertThat(problems("energy", "纯电动")).containsExactly("models MODEL_DRIVEN_OTHERWISE");
        assertThat(problems("validUntil", "2026-11-30")).containsExactly("validUntil PRICE_ENDS_BEFORE_IT_BEGINS");
        assertThat(problems("price", "-1")).containsExactly("price ABSURD_VALUE");
    }

    private static LabourOperation operation(String code) {
        return new LabourOperation(
                code,
                new OperationDetails("更换机油机滤", "Oil change", Trade.MAINTENANCE, BayKind.QUICK, 30, 1, List.of(), true));
    }
}
